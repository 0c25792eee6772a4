import type { FunctionHelp } from '../../function-help';

/** Budgets. */
export const budget = {
  ALLOCATE: {
    description: '金額を重みに応じて配分します。1円の過不足も出しません（最大剰余法）。',
    parameters: {
      amount: '配分する金額（整数の円）です。負の金額（減額）も配分できます。',
      weights: '重みの範囲です。0は0円、小数も使えます。',
      unit: '配分の単位（1、100、1000など）です。省略すると1円です。',
    },
    answers: '重みと同じ形の配分額です。合計は必ず金額と一致します。',
    example: { formula: '=KYODO.ALLOCATE(1000,{1,1,1})', result: [[334, 333, 333]] },
    remarks: [
      '単位未満を切り捨ててから、残りを端数の大きい順に1単位ずつ配ります。端数が同じなら先のものが優先です。',
      '金額が単位の倍数でないときは配分せずにお知らせします。',
      '重みの空欄は0とみなしません。配分しないものには0を入れてください。',
    ],
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
