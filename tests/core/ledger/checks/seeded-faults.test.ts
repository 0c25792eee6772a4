import type { Book, BookCell } from '../../../../src/core/book/book';
import { formatArea } from '../../../../src/core/book/area';
import { CHECKS } from '../../../../src/core/ledger/checks/checks';
import { foundTables } from '../../../../src/core/ledger/checks/found-tables';
import { recogniseLedger } from '../../../../src/core/ledger/recognise';
import { exampleBook } from '../../../../src/examples/catalogue';
import { seededRandom } from '../../../../src/examples/seeded-random';
import { LANGUAGES } from '../../../../src/words/language';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import { findingsIn, places, withCells, withMerge, withSheet } from './altered-book';
import { FAULTS } from './faults';

/** How often each fault is planted, where the example has room for it. */
const TIMES = 12;
/** Told at a table's header, of a whole column: planted by itself, once. */
const HEADERS_LOST = 1;

function example(language: 'ja' | 'en'): Book {
  const book = exampleBook('after-work-club', language);
  if (!book.ok) throw new Error('No example');
  return book.value;
}

describe.each(LANGUAGES)('the example in %s with faults of all kinds', (language) => {
  const book = example(language);
  const ledger = recogniseLedger(foundTables(book), ALL_LEDGER_LANGUAGES);

  test.each([1, 2, 3])('seed %i: all are found and nothing else', (seed) => {
    const random = seededRandom(seed);
    const used = new Set<string>();
    const cells: Record<string, Partial<BookCell>> = {};
    const planted: string[] = [];
    let faulty = book;
    for (const { check, table: id, column, rows, spoil, merges, toldBelow = 0 } of FAULTS) {
      const table = ledger.tables.get(id);
      const place = table?.columns.get(column);
      if (!table || place === undefined) throw new Error(`No column ${id}.${column}`);
      const { area, sheet } = table.found;
      const left = area.left + place;
      const last = area.bottom - area.top;
      for (let time = 0; time < (rows?.length ?? TIMES); time += 1) {
        // The first row lends its values; the last has none below it.
        const row = area.top + (rows?.[time] ?? 2 + Math.floor(random.next() * (last - 2)));
        const spoilt = { top: row, left, bottom: row + (merges ? 1 : 0), right: left };
        const address = `${sheet}!${formatArea(spoilt)}`;
        const taken = [row, row + 1].some((each) => used.has(`${id} ${each} ${left}`));
        if (taken && !rows) continue;
        for (let each = row; each <= spoilt.bottom; each += 1) used.add(`${id} ${each} ${left}`);
        const [value, first] = [row, area.top + 1].map((each) => valueIn(book, sheet, each, left));
        if (merges) faulty = withMerge(faulty, sheet, spoilt);
        else
          cells[address] = {
            value: spoil({ value: value ?? null, first: first ?? null, count: planted.length }),
          };
        const told = { ...spoilt, top: spoilt.top + toldBelow, bottom: spoilt.bottom + toldBelow };
        planted.push(`${check} ${sheet}!${formatArea(told)}`);
      }
    }
    const gap = places(findingsIn(book));
    expect(planted.length).toBeGreaterThanOrEqual(200);
    expect(places(findingsIn(withCells(faulty, cells))).sort()).toEqual([...gap, ...planted].sort());
  });
});

test('there is a fault for every check of a cell', () => {
  const kinds = new Set(FAULTS.map(({ check }) => check));
  expect(kinds.size + HEADERS_LOST).toBe(Object.keys(CHECKS).length);
});

test('renamed sheets, reordered columns and blank rows between do not change what is found', () => {
  const book = example('ja');
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
  expect(places(findingsIn(turned))).toEqual(['numberingGap 登録簿!K17']);
});

function valueIn(book: Book, sheet: string, row: number, column: number): BookCell['value'] {
  return (
    book.sheets
      .find(({ name }) => name === sheet)
      ?.cells.get(row)
      ?.get(column)?.value ?? null
  );
}
