import type { FunctionHelp } from '../../function-help';

/** Attendance and people. */
export const people = {
  ATTENDANCE: {
    description: '延人（延べ参加人数）を数えます。IDが入っていて、条件に合う行の数です。',
    parameters: {
      ids: '参加者IDの範囲です。',
      rangeOrCriterion: '条件範囲と条件を交互に指定します（COUNTIFSと同じ書き方です）。',
    },
    answers: '延人です。条件に合う行がなければ0です。',
    example: { formula: '=KYODO.ATTENDANCE({"A";"B";"A"})', result: [[3]] },
    remarks: [
      'IDの空欄は未記入として数えません。IDが1つも入っていない範囲は0ではなく #N/A です。',
      '文字は全角・半角、大文字・小文字を区別せずに比べます。',
      '条件の演算子（>= など）は半角で書きます。日付は ">=2021/4/1" のように書けます。',
      'エラーのセルは未記入として扱います。',
    ],
  },
  PEOPLE: {
    description: '実人員（同じ人を1回だけ数えた人数）を数えます。',
    parameters: {
      ids: '参加者IDの範囲です。',
      rangeOrCriterion: '条件範囲と条件を交互に指定します（COUNTIFSと同じ書き方です）。',
    },
    answers: '実人員です。条件に合う行がなければ0です。',
    example: { formula: '=KYODO.PEOPLE({"A";"B";"Ａ"})', result: [[2]] },
    remarks: [
      '期間ごとの実人員を足しても全体の実人員にはなりません。期間別にはPEOPLEBYを使います。',
      '文字は全角・半角、大文字・小文字を区別せずに比べます。数値の7と文字の「7」は同じIDです。',
      'IDが1つも入っていない範囲は0ではなく #N/A です。エラーのセルは未記入として扱います。',
    ],
  },
  PEOPLEBY: {
    description: '期間ごとの延人・実人員・新規・平均参加回数を表にします。',
    parameters: {
      ids: '参加者IDの範囲です。',
      periods: '期間（年度など）の範囲です。IDの範囲と同じ大きさにします。',
    },
    answers:
      '見出し、期間ごとの行、合計の行、重複の行からなる表です。合計の実人員は、同じ人を全期間で1回だけ数えた人数です。',
    example: {
      formula: '=KYODO.PEOPLEBY({"A";"B";"A"},{2020;2020;2021})',
      result: [
        ['期間', '延人', '実人員', 'うち新規', '平均参加回数'],
        [2020, 2, 2, 2, 1],
        [2021, 1, 1, 0, 1],
        ['合計', 3, 2, 2, 1.5],
        ['期間の間の重複', null, 1, null, null],
      ],
    },
    remarks: [
      '期間がすべて数値、またはすべて年度の文字なら古い順に、それ以外は現れた順に並べます。',
      '年度の書き方が違っても（R3、令和3年度、2021）同じ年度は1つの行にまとめます。',
      '期間の空欄の行は「期間の記入なし」としてまとめます。',
      '「重複」は期間ごとの実人員の和から全体の実人員を引いた数です。',
    ],
  },
  ONLINERATE: {
    description: 'オンライン率（形式が「オンライン」である行の割合）を求めます。',
    parameters: {
      channels: '形式の範囲です。「オンライン」（または online）の行を数えます。',
      weights: '行の重み（会合ごとの延人など）の範囲です。省略すると1行を1と数えます。',
    },
    answers: '割合（1が100%）です。母数は形式が記入された行、重みを指定したときはその重みの合計です。',
    example: { formula: '=KYODO.ONLINERATE({"オンライン";"対面"},{30;10})', result: [[0.75]] },
    remarks: [
      '会合の数によるオンライン率と、延人によるオンライン率は違います。どちらかを必ず書き添えてください。',
      '「Zoom」のような道具の名前や「併用」はオンラインに数えません。',
      '形式か重みが空欄の行、エラーの行は母数に入れません。',
    ],
  },
} as const satisfies Readonly<Record<string, FunctionHelp>>;

/** Headers and labels of the table that PEOPLEBY spills. */
export const peopleByTable = {
  period: '期間',
  attendance: '延人',
  people: '実人員',
  newcomers: 'うち新規',
  average: '平均参加回数',
  withoutPeriod: '期間の記入なし',
  total: '合計',
  overlap: '期間の間の重複',
};
