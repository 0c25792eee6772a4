import fc from 'fast-check';
import type { Area } from '../../../src/core/book/area';
import {
  boundingArea,
  cellCount,
  intersection,
  splitAddress,
  withoutArea,
} from '../../../src/workbench/excel-host/area-algebra';
import { columnCharacters, columnPoints } from '../../../src/workbench/excel-host/measures';

const area = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(9)).map(([a, b, c, d]): Area => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

function cellsOf(areas: readonly Area[]): string[] {
  return areas.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_cell, column) => `${top + row},${left + column}`),
    ).flat(),
  );
}

test('what is left and what is common are the area, cell by cell', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const common = intersection(whole, hole);
      const parts = [...withoutArea(whole, hole), ...(common === undefined ? [] : [common])];
      const cells = cellsOf(parts);
      expect(new Set(cells).size).toBe(cells.length);
      expect(cells.sort()).toEqual(cellsOf([whole]).sort());
    }),
  );
});

test('the bounding area holds both and is no larger than needed', () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const both = boundingArea(a, b);
      expect([intersection(both, a), intersection(both, b)]).toEqual([a, b]);
      expect(cellCount(both)).toBeLessThanOrEqual(100);
    }),
  );
});

test.each([
  ['A1', undefined, 'A1'],
  ['参加!A1:B2', '参加', 'A1:B2'],
  ["'my ''own'' sheet'!$A$1", "my 'own' sheet", '$A$1'],
])('%s names a sheet and an address', (text, sheet, address) => {
  expect(splitAddress(text)).toEqual({ sheet, address });
});

test('column widths come back from points to the pixel', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2000 }), (pixels) => {
      expect(columnPoints(columnCharacters(pixels * 0.75))).toBe(pixels * 0.75);
    }),
  );
});
