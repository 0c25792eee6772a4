import fc from 'fast-check';
import { bookOf, closeEngines, engineForTest, sheetOf } from './sheet-books';

afterEach(closeEngines);

const cell = fc.record({
  row: fc.nat(40),
  column: fc.oneof(fc.nat(12), fc.nat(300)),
  what: fc.constantFrom('value', 'style', 'clear', 'formula'),
});

test('the used area is the smallest that holds every value, and every styled cell unless only values count', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (cells) => {
      const [sheet] = engineForTest().loadBook(bookOf([sheetOf('S', [])])).sheets;
      const filled = new Set<string>();
      const styled = new Set<string>();
      for (const { row, column, what } of cells) {
        const at = { top: row, bottom: row, left: column, right: column };
        const key = `${row} ${column}`;
        if (what === 'style') sheet?.setStyle(at, { bold: true });
        else if (what === 'clear') sheet?.clear(at, 'all');
        else sheet?.write(at, [[what === 'value' ? 7 : '=1+1']]);
        if (what === 'style') styled.add(key);
        else if (what !== 'clear') filled.add(key);
        else for (const set of [filled, styled]) set.delete(key);
        expect(sheet?.usedArea(true)).toEqual(around(filled));
        expect(sheet?.usedArea(false)).toEqual(around(new Set([...filled, ...styled])));
      }
      closeEngines();
    }),
    { numRuns: 40 },
  );
});

function around(keys: ReadonlySet<string>) {
  if (keys.size === 0) return undefined;
  const places = [...keys].map((key) => key.split(' ').map(Number));
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}
