import type { FunctionId } from '../../src/functions/catalogue';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { connectFunctions, disconnectFunctions } from '../../src/functions/ports';
import type { Argument } from './call';
import { BLANK, call, OMITTED } from './call';

afterEach(disconnectFunctions);

const NA = { error: '#N/A' } as const;
const VALUE = { error: '#VALUE!' } as const;
const DIV = { error: '#DIV/0!' } as const;
const one = (value: unknown): object => ({ rows: [[value]] });

/** Every function with blanks and real zeros among its arguments. */
const CALLS: readonly (readonly [FunctionId, readonly Argument[], object])[] = [
  ['FISCALYEAR', ['平成31年度'], one(2019)],
  ['FISCALYEAR', [44286], one(2020)],
  ['FISCALYEAR', [BLANK], NA],
  ['FISCALYEAR', [DIV], NA],
  ['WAREKI', [43585, OMITTED], one('平成31年4月30日')],
  ['WAREKI', [44287, 'short'], one('R3.4.1')],
  ['WAREKI', [2019, '年度'], one('令和元年度')],
  ['WAREKI', [2019, OMITTED], VALUE],
  ['WAREKI', [BLANK, 'short'], NA],
  ['MISSINGNUMBERS', [[[1], [2], [BLANK], [4]]], one(3)],
  ['MISSINGNUMBERS', [[[0], [2], [BLANK]]], one(1)],
  ['MISSINGNUMBERS', [[[1], [2], [DIV], [5]]], { rows: [[3], [4]] }],
  ['MISSINGNUMBERS', [[[1], [BLANK], [2]]], NA],
  ['MISSINGNUMBERS', [[[1], ['３']]], VALUE],
  ['MISSINGNUMBERS', [[[BLANK], [BLANK]]], NA],
  ['ATTENDANCE', [[['A'], [BLANK], ['A'], [DIV], [0]]], one(3)],
  ['ATTENDANCE', [[['A'], ['B'], ['C']], [[0], [BLANK], [5]], '<3'], one(1)],
  ['ATTENDANCE', [[['A'], ['B'], ['C']], [[0], [BLANK], [5]], '='], one(1)],
  ['ATTENDANCE', [[['A'], ['B'], ['C']], [[0], [BLANK], [5]], '<>'], one(2)],
  ['ATTENDANCE', [[['A'], ['B'], ['C']], [[0], [BLANK], [5]], 0], one(1)],
  ['ATTENDANCE', [[['A'], ['B']], [[0], [BLANK]], BLANK], NA],
  [
    'ATTENDANCE',
    [
      [['A'], ['B']],
      [[0], [BLANK]],
    ],
    VALUE,
  ],
  ['ATTENDANCE', [[[BLANK], [BLANK]]], NA],
  ['PEOPLE', [[['A'], [BLANK], ['ａ'], [0], ['B']]], one(3)],
  ['PEOPLE', [[['A'], ['B']], [[0], [BLANK]], '<>', [['x'], ['x']], 'Ｘ'], one(1)],
  ['PEOPLE', [[['A'], ['B']], [[0, 1]], 0], VALUE],
  [
    'PEOPLEBY',
    [
      [['A'], ['B'], [BLANK]],
      [[0], [BLANK], [1]],
    ],
    {
      rows: [
        ['期間', '延人', '実人員', 'うち新規', '平均参加回数'],
        [0, 1, 1, 1, 1],
        ['期間の記入なし', 1, 1, 1, 1],
        ['合計', 2, 2, 2, 1],
        ['期間の間の重複', '', 0, '', ''],
      ],
    },
  ],
  ['ONLINERATE', [[['オンライン'], [BLANK], ['対面'], [0]]], one(1 / 3)],
  [
    'ONLINERATE',
    [
      [['オンライン'], ['対面'], ['対面']],
      [[5], [BLANK], [0]],
    ],
    one(1),
  ],
  [
    'ONLINERATE',
    [
      [['オンライン'], ['対面']],
      [[0], [BLANK]],
    ],
    NA,
  ],
  [
    'ONLINERATE',
    [
      [['オンライン'], ['対面']],
      [[1], [2], [3]],
    ],
    VALUE,
  ],
  ['ACHIEVEMENT', [80, 60, 100], one(0.5)],
  ['ACHIEVEMENT', [0, 60, 100], one(2.5)],
  ['ACHIEVEMENT', [BLANK, 60, 100], NA],
  ['ACHIEVEMENT', [10, 100, 0], one(0.1)],
  ['ACHIEVEMENT', [120, 100, BLANK], one(1.2)],
  ['ACHIEVEMENT', [120, 100, BLANK, BLANK, BLANK], one(1.2)],
  ['ACHIEVEMENT', [97, 100, OMITTED, '維持', 0], one(0.97)],
  ['ACHIEVEMENT', [100, 100, 100], NA],
  ['ACHIEVEMENT', ['８０', 60, 100], VALUE],
  ['ACHIEVEMENT', [DIV, 60, 100], NA],
  ['ACHIEVEMENT', [80, 60, 100, '上昇'], VALUE],
  [
    'POOLED',
    [
      [[3000], [1600], [BLANK]],
      [[6000], [2000], [9]],
    ],
    one(0.575),
  ],
  [
    'POOLED',
    [
      [[0], [BLANK]],
      [[4], [6]],
    ],
    one(0),
  ],
  [
    'POOLED',
    [
      [[0], [DIV]],
      [[4], [6]],
    ],
    one(0),
  ],
  ['POOLED', [[[1]], [[BLANK]]], NA],
  ['PERCENT', [158, 435], one(36.3)],
  ['PERCENT', [0, 435, BLANK], one(0)],
  ['PERCENT', [BLANK, 435], NA],
  ['PERCENT', [29, 200, 0], one(15)],
  ['PERCENT', [[[1, 2]], 3], VALUE],
  ['ALLOCATE', [1000, [[1, 1, 1]]], { rows: [[334, 333, 333]] }],
  [
    'ALLOCATE',
    [
      100,
      [
        [1, 0],
        [1, 2],
      ],
      BLANK,
    ],
    {
      rows: [
        [25, 0],
        [25, 50],
      ],
    },
  ],
  ['ALLOCATE', [1000, [[1], [BLANK], [1]]], NA],
  ['ALLOCATE', [1000, [[1], [DIV]]], NA],
  ['ALLOCATE', [0, [[1], [1]]], { rows: [[0], [0]] }],
  ['ALLOCATE', [BLANK, [[1], [1]]], NA],
];

describe('a result never depends on how a blank is handed over', () => {
  test.each(CALLS)('%s %j', async (id, given, expected) => {
    const web = await call(id, given, null);
    expect(web).toMatchObject(expected);
    expect(await call(id, given, '')).toEqual(web);
    expect(await call(id, given, 0)).toEqual(web);
  });

  test('every function is called', () => {
    expect(new Set(CALLS.map(([id]) => id))).toEqual(new Set(Object.keys(FUNCTIONS)));
  });
});

describe('blanks on the desktop', () => {
  const addresses = (...parameterAddresses: readonly (string | null)[]) => ({ parameterAddresses });

  test('are asked for once, and only where a zero leaves a doubt', async () => {
    const asked: (readonly string[])[] = [];
    connectFunctions({
      blanks: (wanted) => {
        asked.push(wanted);
        return Promise.resolve([[[true]]]);
      },
    });
    expect(FUNCTIONS.PERCENT(5, 10, null, addresses('A!A1', 'A!B1', null))).toEqual([[50]]);
    expect(FUNCTIONS.PERCENT(0, 10, null, addresses(null, 'A!B1', null))).toEqual([[0]]);
    expect(FUNCTIONS.PERCENT(0, 10, null, {})).toEqual([[0]]);
    expect(FUNCTIONS.PERCENT(0, 10)).toEqual([[0]]);
    expect(asked).toEqual([]);
    await expect(FUNCTIONS.PERCENT(0, 10, null, addresses("'集 計'!A1", 'A!B1'))).rejects.toMatchObject({
      code: '#N/A',
    });
    expect(asked).toEqual([["'集 計'!A1"]]);
  });

  test('of a repeated argument may have their addresses in a list of their own', async () => {
    connectFunctions({ blanks: () => Promise.resolve([[[true], [false]]]) });
    const pairs = [[[0], [0]], [['<>']]];
    const nested = { parameterAddresses: ['A!A1:A2', ['A!B1:B2', '']] };
    const flat = { parameterAddresses: ['A!A1:A2', 'A!B1:B2', ''] };
    expect(await FUNCTIONS.PEOPLE([['x'], ['y']], pairs, nested)).toEqual([[1]]);
    expect(await FUNCTIONS.PEOPLE([['x'], ['y']], pairs, flat)).toEqual([[1]]);
  });

  test.each([
    ['the cells cannot be read', () => Promise.reject(new Error('AccessDenied'))],
    ['the cells have another shape', () => Promise.resolve([[[true, false]]])],
    ['no answer comes for the argument', () => Promise.resolve([])],
  ])('give no answer rather than a wrong one when %s', async (_, blanks) => {
    connectFunctions({ blanks });
    await expect(FUNCTIONS.PERCENT(0, 10, null, addresses('A!A1'))).rejects.toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('空欄と0') as string,
    });
  });
});

describe('calls from other hosts', () => {
  test('an omitted repeated argument may be null, empty or a single null', () => {
    for (const omitted of [undefined, null, [], [null]]) {
      expect(FUNCTIONS.PEOPLE([['A'], ['A']], omitted)).toEqual([[1]]);
    }
  });

  test('a single value where a range is declared is a range of one cell', () => {
    expect(FUNCTIONS.PEOPLE('A')).toEqual([[1]]);
    expect(FUNCTIONS.ALLOCATE(10, 3, null)).toEqual([[10]]);
  });

  test('sentences and headers follow the language', async () => {
    connectFunctions({ language: 'en' });
    expect(await call('ACHIEVEMENT', [100, 100, 100])).toEqual({
      error: '#N/A',
      sentence:
        'Target and baseline are both 100, so there is no achievement to measure. Check them, or use the direction "keep".',
    });
    expect(await call('PERCENT', [1, 'n'])).toMatchObject({
      sentence: '"n" in "base" is not a number. Make it a number or leave it blank.',
    });
    expect(await call('PEOPLEBY', [[['A']], [[2021]]])).toEqual({
      rows: [
        ['Period', 'Attendance', 'People', 'New', 'Average attendance'],
        [2021, 1, 1, 1, 1],
        ['Total', 1, 1, 1, 1],
        ['Overlap between periods', '', 0, '', ''],
      ],
    });
    connectFunctions({ language: 'ja' });
    expect(await call('PERCENT', [1, 'n'])).toEqual({
      error: '#VALUE!',
      sentence: '「母数」の「n」は数値ではありません。数値に直すか、空欄にしてください。',
    });
  });
});
