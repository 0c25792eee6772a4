import fc from 'fast-check';
import { newGrid, putCell } from '../../../src/core/book/grid';
import { styleAreas } from '../../../src/core/book/style-areas';
import type { Style } from '../../../src/core/book/style';

const STYLES: readonly (Style | undefined)[] = [
  undefined,
  {},
  { bold: true },
  { numberFormat: '@' },
  { numberFormat: '0', bold: true },
];

test('a column with one style is one rectangle, and equal neighbours are one together', () => {
  const grid = newGrid();
  for (let row = 0; row < 100; row++) {
    for (const column of [0, 1, 3]) putCell(grid, row, column, { value: null, style: { numberFormat: '@' } });
  }
  expect(styleAreas(grid).map(({ area }) => area)).toEqual([
    { top: 0, left: 0, bottom: 99, right: 1 },
    { top: 0, left: 3, bottom: 99, right: 3 },
  ]);
});

test('every styled cell is in exactly one rectangle, with its own style', () => {
  const cells = fc.array(
    fc.record({ row: fc.nat(6), column: fc.nat(6), style: fc.constantFrom(...STYLES) }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(cells, (entries) => {
      const grid = newGrid();
      for (const { row, column, style } of entries)
        putCell(grid, row, column, { value: 1, ...(style ? { style } : {}) });
      const covered = new Map<string, Style>();
      for (const { area, style } of styleAreas(grid)) {
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            expect(covered.has(`${row},${column}`)).toBe(false);
            covered.set(`${row},${column}`, style);
          }
        }
      }
      const expected = new Map<string, Style>();
      for (const [row, line] of grid) {
        for (const [column, { style }] of line) {
          if (style && Object.keys(style).length > 0) expected.set(`${row},${column}`, style);
        }
      }
      expect(Object.fromEntries(covered)).toEqual(Object.fromEntries(expected));
    }),
  );
});
