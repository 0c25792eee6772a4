import { protectionMethodNamed } from '../../../src/core/suppression/protection-method';
import type { SuppressInput } from '../../../src/core/suppression/suppress';
import { suppress } from '../../../src/core/suppression/suppress';
import type { Block } from '../../../src/core/values/block';

const of = (table: Block, minimum: number | null, how: Partial<SuppressInput> = {}) =>
  suppress({ table, minimum, mark: null, method: 'hide', ...how });

function shown(...args: Parameters<typeof of>) {
  const found = of(...args);
  if (!found.ok) throw new Error(found.reason.code);
  return found.value;
}

/** The worked example of the open data of the long-term care database. */
const CARE = [
  ['', '総数', 'A', 'B', 'C'],
  ['総数', 1476, 39, 372, 1065],
  ['①', 59, 11, 12, 36],
  ['②', 1302, 2, 305, 995],
  ['③', 115, 26, 55, 34],
];

describe('suppression', () => {
  test('the check values of the field, with totals and without', () => {
    const inner = [
      [11, 12, 36],
      [2, 305, 995],
      [26, 55, 34],
    ];
    expect(shown(inner, 10)).toEqual([
      ['X', 'X', 36],
      ['X', 'X', 995],
      [26, 55, 34],
    ]);
    expect(
      shown([...inner.map((row) => [...row, row.reduce((a, b) => a + b, 0)]), [39, 372, 1065, 1476]], 10),
    ).toEqual([
      ['X', 'X', 36, 59],
      ['X', 'X', 995, 1302],
      [26, 55, 34, 115],
      [39, 372, 1065, 1476],
    ]);
    expect(shown(CARE, 10, { mark: '―' })).toEqual([
      ['', '総数', 'A', 'B', 'C'],
      ['総数', 1476, 39, 372, 1065],
      ['①', 59, '―', '―', 36],
      ['②', 1302, '―', '―', 995],
      ['③', 115, 26, 55, 34],
    ]);
  });

  test('a list is protected by a second cell; zero is shown', () => {
    expect(shown([[2], [0], [50], [60], [112]], 3)).toEqual([['X'], [0], ['X'], [60], [112]]);
    expect(shown([[2, 50, 60]], 3)).toEqual([['X', 'X', 60]]);
    expect(shown([[2]], 3)).toEqual([['X']]);
    expect(shown([[1], [2], [50]], 3)).toEqual([['X'], ['X'], [50]]);
  });

  test('two cells of 1 would be known from their sum: a third is hidden', () => {
    expect(shown([[1, 1, 50, 60, 112]], 3)).toEqual([['X', 'X', 'X', 60, 112]]);
  });

  test('a total that is a small count is hidden, and whatever would give it away', () => {
    expect(
      shown(
        [
          [2, 0, 2],
          [0, 50, 50],
          [2, 50, 52],
        ],
        3,
      ),
    ).toEqual([
      ['X', 0, 'X'],
      [0, 50, 50],
      ['X', 50, 'X'],
    ]);
  });

  test('where only hiding a total would help, the table is needed with its totals', () => {
    expect(
      of(
        [
          [2, 0],
          [0, 50],
        ],
        3,
      ),
    ).toMatchObject({ kind: 'missing', reason: { code: 'totalsNeeded' } });
  });

  test('nothing is below a minimum of 1', () => {
    expect(shown(CARE, 1)).toEqual(CARE);
  });

  test.each<[string, Block, number | null, Partial<SuppressInput>, object]>([
    ['no minimum', [[1]], null, {}, { kind: 'missing', reason: { code: 'notReported' } }],
    ['minimum 0', [[1]], 0, {}, { kind: 'wrong', reason: { code: 'notPositive' } }],
    ['minimum 2.5', [[1]], 2.5, {}, { kind: 'wrong', reason: { code: 'notAnInteger' } }],
    ['minimum without end', [[1]], 2 ** 52, {}, { kind: 'wrong', reason: { code: 'numberTooLarge' } }],
    ['a mark of digits', [[1]], 3, { mark: '０' }, { reason: { code: 'markLooksLikeNumber' } }],
    [
      'a blank',
      [
        ['x', null],
        ['y', 2],
      ],
      3,
      {},
      { kind: 'missing', reason: { code: 'cellNotReported', data: { position: 2 } } },
    ],
    ['an error', [[{ error: '#REF!' }]], 3, {}, { kind: 'missing', reason: { code: 'cellError' } }],
    [
      'text among counts',
      [
        [1, 'x'],
        [2, 3],
      ],
      3,
      {},
      { reason: { code: 'notANumber', data: { value: 'x' } } },
    ],
    ['a negative count', [[1], [-1]], 3, {}, { reason: { code: 'negative' } }],
    ['part of a person', [[1], [0.5]], 3, {}, { reason: { code: 'notAnInteger' } }],
    ['beyond exact sums', [[1], [2 ** 50]], 3, {}, { reason: { code: 'numberTooLarge' } }],
    [
      'a wrong total',
      [
        ['a', 1],
        ['合　計', 2],
      ],
      3,
      {},
      { reason: { code: 'totalsDoNotAddUp', data: { total: 2, sum: 1 } } },
    ],
    [
      'a subtotal',
      [
        ['a', 1],
        ['小計', 1],
        ['計', 2],
      ],
      3,
      {},
      { reason: { code: 'subtotalInTable', data: { value: '小計' } } },
    ],
    [
      'two totals',
      [
        ['a', 1],
        ['計', 1],
        ['総計', 1],
      ],
      3,
      {},
      { reason: { code: 'subtotalInTable', data: { value: '総計' } } },
    ],
    ['only labels', [['a', 'b']], 3, {}, { kind: 'missing', reason: { code: 'noRows' } }],
    ['only totals', [['計', 5]], 3, {}, { kind: 'missing', reason: { code: 'noRows' } }],
    [
      'too many cells',
      [Array.from({ length: 5_001 }, () => 5)],
      3,
      {},
      { reason: { code: 'tableTooLarge' } },
    ],
    [
      'no totals to round',
      [
        [5, 6],
        [7, 8],
      ],
      3,
      { method: 'roundTotalsUp' },
      { reason: { code: 'noTotalsToRound' } },
    ],
  ])('%s: no answer', (_, table, minimum, how, expected) => {
    expect(of(table, minimum, how)).toMatchObject({ ok: false, ...expected });
  });
});

describe('rounding instead', () => {
  test('the worked example of the long-term care database', () => {
    const body = (...args: Parameters<typeof of>) =>
      shown(...args)
        .slice(1)
        .map((row) => row.slice(1));
    const mark = '―';
    expect(body(CARE, 10, { mark, method: 'roundUp' })).toEqual([
      [1480, 40, 380, 1070],
      [60, 20, 20, 40],
      [1310, '―', 310, 1000],
      [120, 30, 60, 40],
    ]);
    expect(body(CARE, 10, { mark, method: 'round' })).toEqual([
      [1480, 40, 370, 1070],
      [60, 10, 10, 40],
      [1300, '―', 310, 1000],
      [120, 30, 60, 30],
    ]);
    expect(body(CARE, 10, { mark, method: 'roundTotalsUp' })).toEqual([
      [1480, 40, 380, 1070],
      [60, 11, 12, 36],
      [1310, '―', 305, 995],
      [120, 26, 55, 34],
    ]);
  });

  test('zero stays zero', () => {
    expect(shown([[0, 3, 14]], 10, { method: 'roundUp' })).toEqual([[0, 'X', 20]]);
  });

  test.each([
    ['切り上げ', 'roundUp'],
    ['Round', 'round'],
    ['総数切上げ', 'roundTotalsUp'],
    ['秘匿', 'hide'],
  ])('%s', (word, method) => {
    expect(protectionMethodNamed(word)).toEqual({ ok: true, value: method });
  });

  test('no such method', () => {
    expect(protectionMethodNamed('合算')).toMatchObject({ reason: { code: 'unknownMethod' } });
  });
});
