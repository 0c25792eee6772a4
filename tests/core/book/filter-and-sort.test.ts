import fc from 'fast-check';
import { cellsThatPass, meets, patternOf } from '../../../src/core/book/filter';
import { sortedOrder } from '../../../src/core/book/sort';
import type { CellValue } from '../../../src/core/values/cell-value';

const values: fc.Arbitrary<CellValue> = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom('a', 'B', 'b', 'あ', '札幌', ''),
  fc.boolean(),
  fc.constant(null),
  fc.constant({ error: '#N/A' as const }),
);
const key = (at: number, descending = false) => ({
  key: at,
  descending,
  on: { type: 'value' as const, textAsNumber: false },
});

test('sorting is a permutation, stable, blanks last, and sorting again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(values, values), { maxLength: 30 }), fc.boolean(), (rows, descending) => {
      const cells = rows.map((row) => row.map((value) => ({ value })));
      const order = sortedOrder(cells, [key(0, descending), key(1)], false);
      expect([...order].sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
      const sorted = order.map((from) => cells[from] ?? []);
      const firsts = sorted.map((row) => row[0]?.value ?? null);
      const blank = firsts.findIndex((value) => value === null || value === '');
      if (blank >= 0) expect(firsts.slice(blank).every((value) => value === null || value === '')).toBe(true);
      expect(sortedOrder(sorted, [key(0, descending), key(1)], false)).toEqual(rows.map((_, index) => index));
    }),
  );
});

test('numbers, texts, booleans, errors: Excel’s order', () => {
  const list: readonly CellValue[] = [true, 'b', null, { error: '#N/A' }, 2, false, 'A', -1];
  const order = sortedOrder(
    list.map((value) => [{ value }]),
    [key(0)],
    false,
  );
  expect(order.map((from) => list[from])).toEqual([-1, 2, 'A', 'b', false, true, { error: '#N/A' }, null]);
});

test('comparisons: numbers with numbers, texts with wildcards, blanks by themselves', () => {
  const cell = (value: CellValue, text = typeof value === 'object' ? '' : String(value)) => ({ value, text });
  expect(meets(cell('A*b'), { operator: '=', value: 'a~*B' })).toBe(true);
  expect(meets(cell('a.c'), { operator: '=', value: 'a?c' })).toBe(true);
  expect(meets(cell('abc'), { operator: '=', value: 'a.c' })).toBe(false);
  expect(meets(cell(null), { operator: '=', value: '' })).toBe(true);
  expect(meets(cell(null), { operator: '<', value: '5' })).toBe(false);
  expect(meets(cell('7'), { operator: '>', value: '5' })).toBe(false);
  expect(patternOf('(x)').test('(X)')).toBe(true);
  const cells = [1, 2, 3, null, 'x'].map((value) => cell(value));
  expect(cellsThatPass(cells, { type: 'average', side: 'above' })).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(cellsThatPass(cells, { type: 'top', count: 34, of: 'percent', lowest: true })).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});
