import type { FunctionHelp } from '../../function-help';

/** Indicators. */
export const indicators = {
  ACHIEVEMENT: {
    description: '目標の達成率を求めます。増やす目標も減らす目標も、基準値からの進み具合で測ります。',
    parameters: {
      actual: '実績値です。',
      target: '目標値です。',
      baseline: '基準値（取組を始める前の値）です。省略すると目標値だけで測ります。',
      direction: '"増加"・"減少"・"維持"（up・down・keep）です。省略すると基準値と目標値から判断します。',
      tolerance: '「維持」のときの許容幅です。目標値±許容幅の中なら100%とします。',
    },
    answers: '達成率（1が100%）です。0未満や1を超える値もそのまま返します。',
    example: { formula: '=KYODO.ACHIEVEMENT(80,60,100)', result: [[0.5]] },
    remarks: [
      '基準値があるとき：（実績値－基準値）÷（目標値－基準値）',
      '基準値がないとき：増加は 実績値÷目標値、減少は（2×目標値－実績値）÷目標値。方向を省略すると増加です。基準値のある達成率とは比べられないため「基準値なし」と書き添えてください。',
      '維持で許容幅を外れたとき：1－（目標値との差－許容幅）÷目標値',
      '実績値や目標値が空欄のとき、目標値と基準値が同じときは、0%や100%ではなく #N/A と理由になります。',
    ],
  },
  POOLED: {
    description: '分子の合計÷分母の合計で、全体の割合を求めます。割合の単純平均ではありません。',
    parameters: {
      numerators: '分子（件数など）の範囲です。',
      denominators: '分母の範囲です。分子の範囲と同じ大きさにします。',
    },
    answers: '割合（1が100%）です。分子と分母の両方が記入された行だけで求めます。',
    example: { formula: '=KYODO.POOLED({3000;1600},{6000;2000})', result: [[0.575]] },
    remarks: [
      '規模の違う団体の割合を平均すると、全体の割合とは違う値になります（上の例の単純平均は0.65です）。',
      '空欄とエラーのセルがある行は除いて求めます。文字が入っているときは、どの値かをお知らせします。',
    ],
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
