import type { FunctionHelp } from '../../function-help';

/** Surveys. */
export const survey = {
  PERCENT: {
    description: '百分率を、誤差のない四捨五入で求めます（36.3 のような％の数値）。',
    parameters: {
      count: '件数（回答数）です。',
      base: '母数（回答者数など）です。',
      digits: '小数の桁数（0～10）です。省略すると1桁です。',
    },
    answers: '％の数値です。0.363ではなく36.3を返します。',
    example: { formula: '=KYODO.PERCENT(158,435)', result: [[36.3]] },
    remarks: [
      '整数の計算で四捨五入するため、1÷8は12.5、29÷200の小数0桁は15になります。',
      '合計が100になるような調整はしません。複数回答では100を超えることがあります。',
      '空欄と0は区別します。件数の0は0%、空欄は #N/A です。',
    ],
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
