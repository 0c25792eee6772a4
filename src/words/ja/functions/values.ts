import type { FunctionHelp } from '../../function-help';

/** Years, the Japanese calendar, running numbers. */
export const values = {
  FISCALYEAR: {
    description: '日付や「令和3年度」「R3」「H27年度」などの文字から、年度（4月～翌年3月）を西暦で求めます。',
    parameters: {
      value: '日付、年度を表す文字（令和3年度、R3、2021年度など）、または西暦の年です。',
    },
    answers: '年度が始まる年（西暦）です。',
    example: { formula: '=KYODO.FISCALYEAR("平成31年度")', result: [[2019]] },
    remarks: [
      '1868～2200の数値は年度の年、それより大きい数値は日付のシリアル値として読みます。',
      '平成32年度のように元号の終わりを過ぎた年も、そのまま数えて読みます（2020年度）。',
      '「令和3年」は暦年で2つの年度にまたがるため、年度には読み替えません。',
      '空欄と0は未記入として扱います。',
    ],
  },
  WAREKI: {
    description: '日付や年度を和暦で表します。',
    parameters: {
      value: '日付、または日付を表す文字です。様式が「年度」のときは年度（2021、R3など）も使えます。',
      style: '省略すると「令和3年4月1日」、"short" は「R3.4.1」、"年度" は「令和3年度」です。',
    },
    answers: '和暦の文字です。1年は「元年」と書きます。',
    example: { formula: '=KYODO.WAREKI("2019-05-01")', result: [['令和元年5月1日']] },
    remarks: [
      '元号は改元の日から切り替わります（2019年4月30日は平成31年、5月1日は令和元年）。',
      '年の途中で改元した年度は新しい元号で表します（2019年度は令和元年度）。',
      '1900年3月より前のシリアル値は、Excelの表示に合わせて読みます。',
    ],
  },
  MISSINGNUMBERS: {
    description: '通し番号の台帳で抜けている番号（欠番）を並べます。',
    parameters: { numbers: '番号の範囲です。順序と重複は問いません。' },
    answers: '最小の番号から最大の番号までの間で、使われていない番号の一覧（縦にスピル）です。',
    example: { formula: '=KYODO.MISSINGNUMBERS({1,2,4,7})', result: [[3], [5], [6]] },
    remarks: [
      '欠番がないときは #N/A とその説明になります。IFNA で好きな表示に変えられます。',
      '文字として入った番号は数えずに、どれが文字かをお知らせします。',
      'エラーのセルと空欄は未記入として扱います。',
    ],
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;
