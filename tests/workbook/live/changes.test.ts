import type { Area } from '../../../src/core/book/area';
import type { BookSort } from '../../../src/core/book/sort';
import type { TableModel } from '../../../src/sheets/workbook-model';
import type { LiveBook } from './live-book';
import { closeLive, expectFresh, openLive, settled, someLedger } from './live-book';

afterEach(closeLive);

function tableIn({ excel }: LiveBook, name: string): TableModel {
  const table = excel.model.tables.find((each) => each.name === name);
  if (!table) throw new Error(`No table ${name}`);
  return table;
}

function bodyOf({ area }: TableModel): Area {
  return { ...area, top: area.top + 1 };
}

const BACKWARDS: BookSort = {
  keys: [{ key: 0, descending: true, on: { type: 'value', textAsNumber: false } }],
  matchCase: false,
};

/** What may happen to a table of rows, by whatever hand, and is told by Excel. */
const TOLD: readonly (readonly [string, (table: TableModel, book: LiveBook) => void])[] = [
  ['a cell is written', ({ sheet }) => sheet.write(cell(3, 2), [['U99']])],
  ['an error is written', ({ sheet }) => sheet.write(cell(3, 2), [['=NA()']])],
  ['a text that looks like an error', ({ sheet }) => sheet.write(cell(3, 2), [["'#N/A"]])],
  ['a formula is written', ({ sheet }) => sheet.write(cell(3, 2), [['="U"&"05"']])],
  ['a row is cleared', (table) => table.sheet.clear({ ...bodyOf(table), top: 2, bottom: 2 }, 'contents')],
  ['all rows are cleared', (table) => table.sheet.clear(bodyOf(table), 'contents')],
  ['sheet rows come in', ({ sheet }) => sheet.insertRows(3, 2)],
  ['sheet rows come in above the table', ({ sheet }) => sheet.insertRows(0, 3)],
  ['sheet rows go', ({ sheet }) => sheet.deleteRows(2, 2)],
  ['table rows come in', (table) => table.insertRows(1, 2)],
  ['table rows go', (table) => table.deleteRows(0, 2)],
  ['every table row goes', (table) => table.deleteRows(0, bodyOf(table).bottom - bodyOf(table).top + 1)],
  ['a column comes in before the table', ({ sheet }) => sheet.insertColumns(0, 1)],
  ['a column comes in', (table) => table.insertColumn(2, 'メモ')],
  ['a column goes', (table) => table.deleteColumn(3)],
  ['the rows are sorted', (table) => table.sort(BACKWARDS)],
  ['a header is renamed', ({ sheet }) => sheet.write(cell(0, 2), [['だれ']])],
  ['the table goes', (table) => table.delete()],
  ['the sheet goes', ({ sheet }) => sheet.delete()],
  ['another table comes', (table, { excel }) => excel.model.addSheet('別').addTable({ ...table.area }, true)],
];

function cell(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

test.each(TOLD)('%s', async (_, change) => {
  const book = await openLive(someLedger(3));
  change(tableIn(book, '参加'), book);
  await settled(book);
  await expectFresh(book);
  while (book.excel.model.undo()) await settled(book);
  await expectFresh(book);
});

test.each(['実績', '指標'])('%s: the same, one after the other', async (name) => {
  const book = await openLive(someLedger(3));
  for (const [, change] of TOLD) {
    change(tableIn(book, name), book);
    await settled(book);
    await expectFresh(book);
    if (book.excel.model.undo()) await settled(book);
    if (book.excel.model.tables.every((table) => table.name !== name)) break;
  }
  await expectFresh(book);
});
