import type { FunctionId } from '../../src/functions/catalogue';
import type { Argument } from './call';
import { BLANK, OMITTED } from './call';

const NA = { error: '#N/A' } as const;
const VALUE = { error: '#VALUE!' } as const;
const DIV = { error: '#DIV/0!' } as const;

/** The table of EQUITY with these values, nearly. */
const equityOf = (values: readonly (string | number)[]): object => ({
  rows: [
    ['測り方', '値'],
    ...values.map((value): unknown[] => [
      expect.any(String),
      typeof value === 'number' ? expect.closeTo(value, 9) : value,
    ]),
  ],
});

/** The functions about groups, as in door-calls.ts. */
export const GROUP_CALLS: readonly (readonly [FunctionId, readonly Argument[], object])[] = [
  [
    'BREAKDOWN',
    [
      [['A'], [BLANK], ['B'], [0]],
      [[0], [1], [BLANK], [0]],
    ],
    {
      rows: [
        ['内訳', '延人', '実人員'],
        [0, 2, 2],
        ['記入なし', 1, 1],
        ['合計', 3, 3],
      ],
    },
  ],
  [
    'BREAKDOWN',
    [[['A'], ['B'], ['C']], [['x'], ['x'], ['y']], BLANK, 2],
    {
      rows: [
        ['内訳', '延人', '実人員'],
        ['x', 'X', 'X'],
        ['y', 'X', 'X'],
        ['合計', 3, 3],
      ],
    },
  ],
  [
    'BREAKDOWN',
    [[['A'], ['B'], ['A']], [['x'], ['x'], ['y']], [[0], [BLANK], [0]], BLANK],
    {
      rows: [
        ['内訳', '0 延人', '0 実人員', '記入なし 延人', '記入なし 実人員', '合計 延人', '合計 実人員'],
        ['x', 1, 1, 1, 1, 2, 2],
        ['y', 1, 1, 0, 0, 1, 1],
        ['合計', 2, 1, 1, 1, 3, 2],
      ],
    },
  ],
  ['BREAKDOWN', [[['A'], ['B']], [['x'], [DIV]], OMITTED, 0], VALUE],
  ['BREAKDOWN', [[['A'], ['B']], [['x'], ['y']], [['x']]], VALUE],
  [
    'BREAKDOWN',
    [
      [[BLANK], [DIV]],
      [['x'], ['y']],
    ],
    NA,
  ],
  [
    'EQUITY',
    [
      [[0.5], [0]],
      [[30], [10]],
    ],
    equityOf([0.375, 0.5, '求められません（最小が0）', 200 / 3, 100 / 3, 2, 1]),
  ],
  [
    'EQUITY',
    [
      [[0.5], [0], [BLANK]],
      [[30], [0], [BLANK]],
    ],
    NA,
  ],
  [
    'EQUITY',
    [[[0.5], [0.5], [BLANK]], [[30], [40], [0]], 'min'],
    equityOf([0.5, 0, 1, 0, 0, '差のある群はありません', 0]),
  ],
  ['EQUITY', [[[0.2, 0.5, 0.2]], [[50, 50, 50]], 2], equityOf([0.3, 0.3, 2.5, 400 / 9, 200 / 3, '1・3', 0])],
  ['EQUITY', [[[0.2, 0.5]], [[50, 50]], 0], VALUE],
  ['EQUITY', [[[0.2, 0.5]], [[50, 50]], 3], VALUE],
  ['EQUITY', [[[0.2, 0.5]], [[50, 50]], BLANK], equityOf([0.35, 0.3, 2.5, 300 / 7, 300 / 7, 1, 0])],
  ['EQUITY', [[[0.2, 0.5]], [[50, 50, 50]]], VALUE],
  ['SUPPRESS', [[[0, 2, 50]], 3], { rows: [[0, 'X', 'X']] }],
  [
    'SUPPRESS',
    [
      [
        [BLANK, '男'],
        ['10代', 0],
        ['20代', 2],
        ['30代', 9],
      ],
      3,
      '―',
      BLANK,
    ],
    {
      rows: [
        ['', '男'],
        ['10代', 0],
        ['20代', '―'],
        ['30代', '―'],
      ],
    },
  ],
  ['SUPPRESS', [[[0, 2, 14]], 10, BLANK, '切上げ'], { rows: [[0, 'X', 20]] }],
  ['SUPPRESS', [[[BLANK, 2, 50]], 3], NA],
  ['SUPPRESS', [[[DIV, 2, 50]], 3], NA],
  ['SUPPRESS', [[[0, 2, 50]], BLANK], NA],
  ['SUPPRESS', [[[0, 2, 50]], 0], VALUE],
  ['SUPPRESS', [[[0, 2, 50]], 3, 0], VALUE],
];
