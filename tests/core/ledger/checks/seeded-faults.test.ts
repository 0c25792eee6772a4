import { columnName } from '../../../../src/core/book/area';
import { CHECKS } from '../../../../src/core/ledger/checks/checks';
import { tableSpec } from '../../../../src/core/ledger/schema';
import { exampleBook } from '../../../../src/examples/catalogue';
import { LANGUAGES } from '../../../../src/words/language';
import { findingsIn, places, withSheet } from './altered-book';
import { FAULTS } from './faults';
import { plantFaults } from './planted-faults';
import { richBook } from './rich-ledger';

/** Told at a table's header, of a whole column: planted by itself, once. */
const HEADERS_LOST = 1;

describe.each(LANGUAGES)('a ledger in %s with 500 faults of all kinds', (language) => {
  const sound = richBook(language);

  test.each([1, 2, 3])('seed %i: all are found and nothing else', (seed) => {
    const { book, planted } = plantFaults(sound, seed);
    const gap = places(findingsIn(sound));
    expect(planted.length).toBeGreaterThanOrEqual(500);
    expect(places(findingsIn(book)).sort()).toEqual([...gap, ...planted].sort());
  });
});

test('there is a fault for every check of a cell', () => {
  const kinds = new Set(FAULTS.map(({ check }) => check));
  expect(kinds.size + HEADERS_LOST).toBe(Object.keys(CHECKS).length);
});

test('renamed sheets, reordered columns and blank rows between do not change what is found', () => {
  const found = exampleBook('after-work-club', 'ja');
  if (!found.ok) throw new Error('No example');
  const book = found.value;
  const turned = withSheet(book, '事業', (sheet) => {
    const width = sheet.tables[0]?.columns.length ?? 0;
    const turn = (column: number): number => width - 1 - column;
    return {
      name: '登録簿',
      cells: new Map(
        [...sheet.cells].map(([row, columns]) => [
          row < 3 ? row : row + 2,
          new Map([...columns].map(([column, cell]) => [turn(column), cell])),
        ]),
      ),
      tables: sheet.tables.map((table) => ({
        ...table,
        name: 'X',
        area: { ...table.area, bottom: table.area.bottom + 2 },
        columns: [...table.columns].reverse(),
      })),
    };
  });
  const columns = tableSpec('projects').columns;
  const number = columns.length - 1 - columns.findIndex(({ id }) => id === 'number');
  expect(places(findingsIn(turned))).toEqual([`numberingGap 登録簿!${columnName(number)}17`]);
});
