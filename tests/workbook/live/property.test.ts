import fc from 'fast-check';
import type { Area } from '../../../src/core/book/area';
import type { TableModel } from '../../../src/sheets/workbook-model';
import { SheetRuleBroken } from '../../../src/sheets/workbook-model';
import type { LiveBook } from './live-book';
import { closeLive, expectFresh, openLive, settled, someLedger } from './live-book';

jest.setTimeout(120_000);
afterEach(closeLive);

/** What somebody does; the numbers choose where. */
interface Deed {
  readonly what: keyof typeof DEEDS;
  readonly table: number;
  readonly at: number;
  readonly count: number;
  readonly value: string | number | null;
  /** How long until the next: at once, after Excel has told of it, after it was taken in. */
  readonly then: 'goOn' | 'told' | 'settled';
}

type Do = (place: Omit<Deed, 'table'> & { readonly table: TableModel; readonly book: LiveBook }) => void;

const rowsOf = ({ area }: TableModel): number => area.bottom - area.top;
const rowAt = ({ table, at }: { readonly table: TableModel; readonly at: number }): number =>
  table.area.top + 1 + (at % rowsOf(table));
const columnAt = ({ table, at }: { readonly table: TableModel; readonly at: number }): number =>
  table.area.left + (at % (table.area.right - table.area.left + 1));

function rows({ left, right }: Area, top: number, count: number): Area {
  return { top, bottom: top + count - 1, left, right };
}

const DEEDS = {
  writes: (place) => {
    const [row, column] = [rowAt(place), columnAt(place)];
    place.table.sheet.write({ top: row, bottom: row, left: column, right: column }, [[place.value]]);
  },
  writesBelow: ({ table, value }) => {
    const row = table.area.bottom + 1;
    table.sheet.write(rows({ ...table.area, right: table.area.left }, row, 1), [[value]]);
  },
  pastes: (place) => {
    const { table, count } = place;
    const area = rows(table.area, rowAt(place), count * 5);
    table.sheet.copyFrom(table.sheet, { ...area, bottom: area.top + count - 1 }, area, {
      what: 'values',
      skipBlanks: false,
      transpose: false,
    });
  },
  clears: (place) => place.table.sheet.clear(rows(place.table.area, rowAt(place), place.count), 'contents'),
  insertsRows: (place) => place.table.sheet.insertRows(rowAt(place) - (place.at % 3), place.count),
  deletesRows: (place) => place.table.sheet.deleteRows(rowAt(place), place.count),
  insertsTableRows: (place) => place.table.insertRows(place.at % (rowsOf(place.table) + 1), place.count),
  deletesTableRows: (place) => {
    const index = place.at % rowsOf(place.table);
    place.table.deleteRows(index, Math.min(place.count, rowsOf(place.table) - index));
  },
  insertsColumn: (place) => place.table.sheet.insertColumns(place.at % 3, 1),
  sorts: (place) =>
    place.table.sort({
      keys: [
        {
          key: place.at % 3,
          descending: place.count % 2 === 0,
          on: { type: 'value', textAsNumber: false },
        },
      ],
      matchCase: false,
    }),
  filters: (place) =>
    place.table.setFilter(place.at % 3, { type: 'values', values: [String(place.value)], blanks: false }),
  renamesHeader: (place) => {
    const column = columnAt(place);
    const { top } = place.table.area;
    place.table.sheet.write({ top, bottom: top, left: column, right: column }, [[`列${place.at}`]]);
  },
  renamesTable: ({ table, at }) => (table.name = `表${at}`),
  renamesSheet: ({ table, at }) => (table.sheet.name = `シート${at}`),
  resizes: ({ table, count }) =>
    table.resize({ ...table.area, bottom: Math.max(table.area.top + 1, table.area.bottom - count) }),
  undoes: ({ book }) => void book.excel.model.undo(),
  redoes: ({ book }) => void book.excel.model.redo(),
} satisfies Readonly<Record<string, Do>>;

const NAMES = Object.keys(DEEDS) as (keyof typeof DEEDS)[];

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.oneof(
    fc.constantFrom(...NAMES),
    fc.constantFrom<(keyof typeof DEEDS)[]>('writes', 'insertsRows', 'deletesRows', 'undoes', 'writesBelow'),
  ),
  table: fc.nat(7),
  at: fc.nat(40),
  count: fc.integer({ min: 1, max: 4 }),
  value: fc.oneof(
    fc.constantFrom('U01', 'ｕ０２', 'P01', 'P02', 'K01', '女性', '出席', null, '="P"&"01"', '不明'),
    fc.integer({ min: 44_200, max: 44_700 }),
    fc.constantFrom(0, 1, 2.5, 2021),
  ),
  then: fc.constantFrom('goOn', 'told', 'settled'),
});

const LEDGER_TABLES = ['参加', '参加', '参加者', '会合', '事業', '実績', '指標', '団体'];

async function perform(book: LiveBook, one: Deed): Promise<void> {
  const tables = book.excel.model.tables;
  const name = LEDGER_TABLES[one.table];
  const table = tables.find((each) => each.name === name) ?? tables[one.at % tables.length];
  if (!table) return;
  try {
    DEEDS[one.what]({ ...one, table, book });
  } catch (refusal) {
    // Excel does not let everything be done everywhere.
    if (!(refusal instanceof SheetRuleBroken)) throw refusal;
  }
  if (one.then === 'told') await book.excel.idle();
  if (one.then === 'settled') await settled(book);
}

test.each([1, 2, 3])('whatever is done, in whatever order and haste, ledger %i', async (seed) => {
  const ledger = someLedger(seed);
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 12 }), async (deeds) => {
      const book = await openLive(ledger);
      try {
        for (const one of deeds) await perform(book, one);
        await settled(book);
        // Nothing tells of tables that were renamed or resized.
        await book.live.look();
        await expectFresh(book);
      } finally {
        await closeLive();
        book.excel.close();
      }
    }),
    { numRuns: 8 },
  );
});
