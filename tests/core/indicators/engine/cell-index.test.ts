import fc from 'fast-check';
import { cellIndex } from '../../../../src/core/indicators/engine/cell-index';

/** Axes of few values, of many, and of more than fit into 32 bits together. */
const sizes = fc.array(fc.constantFrom(1, 2, 7, 300, 50_000, 3_000_000), { maxLength: 4 });

test('rows are in one cell when all their codes are the same, and a cell knows its codes', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), { maxLength: 30 }),
      (all, rows) => {
        const axes = all.map((size, axis) => ({
          size,
          codes: Uint32Array.from(rows, (codes) => (codes[axis] ?? 0) % size),
        }));
        const { cellOf, cells, codesOf } = cellIndex(rows.length, axes);
        rows.forEach((_, row) => {
          const cell = cellOf[row] ?? -1;
          expect(cell).toBeLessThan(cells);
          expect(codesOf(cell)).toEqual(axes.map(({ codes }) => codes[row]));
        });
      },
    ),
    { numRuns: 200 },
  );
});

test('no axis: one cell for all rows', () => {
  const { cellOf, cells, codesOf } = cellIndex(2, []);
  expect([[...cellOf], cells, codesOf(0)]).toEqual([[0, 0], 1, []]);
});
