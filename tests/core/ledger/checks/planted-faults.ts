import type { Book, BookCell } from '../../../../src/core/book/book';
import { formatArea } from '../../../../src/core/book/area';
import { foundTables } from '../../../../src/core/ledger/checks/found-tables';
import { recogniseLedger } from '../../../../src/core/ledger/recognise';
import { seededRandom } from '../../../../src/examples/seeded-random';
import { ALL_LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';
import { withCells, withMerge } from './altered-book';
import { FAULTS } from './faults';

/** How often each fault is planted, where the ledger has room for it. */
const TIMES = 36;

export interface PlantedFaults {
  readonly book: Book;
  /** "check sheet!cell" for each fault, as it is to be told. */
  readonly planted: readonly string[];
}

/** A ledger with faults of all kinds at places that the seed decides, none on top of another. */
export function plantFaults(book: Book, seed: number): PlantedFaults {
  const ledger = recogniseLedger(foundTables(book), ALL_LEDGER_LANGUAGES);
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
      const taken = [row, row + 1].some((each) => used.has(`${id} ${each} ${left}`));
      if (taken && !rows) continue;
      for (let each = row; each <= spoilt.bottom; each += 1) used.add(`${id} ${each} ${left}`);
      const [value, first] = [row, area.top + 1].map((each) => valueIn(book, sheet, each, left));
      const count = planted.length;
      if (merges) faulty = withMerge(faulty, sheet, spoilt);
      else
        cells[`${sheet}!${formatArea(spoilt)}`] = {
          value: spoil({ value: value ?? null, first: first ?? null, count }),
        };
      const told = { ...spoilt, top: spoilt.top + toldBelow, bottom: spoilt.bottom + toldBelow };
      planted.push(`${check} ${sheet}!${formatArea(told)}`);
    }
  }
  return { book: withCells(faulty, cells), planted };
}

function valueIn(book: Book, sheet: string, row: number, column: number): BookCell['value'] {
  const found = book.sheets.find(({ name }) => name === sheet);
  return found?.cells.get(row)?.get(column)?.value ?? null;
}
