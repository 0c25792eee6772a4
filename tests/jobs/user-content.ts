import fc from 'fast-check';
import type { Book, BookCell, BookSheet } from '../../src/core/book/book';
import type { BookNote } from '../../src/core/book/attachments';
import { ledgerBook } from '../../src/core/ledger/ledger-book';
import type { LedgerRows } from '../../src/core/ledger/ledger-book';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import { sheetOf } from '../sheets/sheet-books';
import { withColumn, withoutColumns } from './ledger-books';

/** What people put into a ledger besides rows: one change of the workbook each. */
type Change = (book: Book) => Book;

const TABLE_SHEETS = ['団体', '事業', '会合', '参加者', '参加', '指標', '実績'];
const tableSheet = fc.constantFrom(...TABLE_SHEETS);
/** The tables have three rows; what is below is spare. */
const ROWS: LedgerRows = {
  partners: [1, 2, 3].map((n) => ({ partnerId: `G${n}`, name: `団体${n}`, sector: '財産区' })),
  projects: [1, 2, 3].map((n) => ({ projectId: `P${n}`, number: n, name: `事業${n}`, status: 'active' })),
  participants: [1, 2, 3].map((n) => ({ participantId: `U${n}`, kind: 'resident' })),
};

const color = fc.constantFrom('#FFEE00', '#00B050', '#C00000');
const entry = fc.constantFrom('要確認', '=1+2', '=LEN("協働")', '済', '0012');

const ownColumn: fc.Arbitrary<Change> = fc
  .tuple(
    tableSheet,
    fc.integer({ min: 1, max: 6 }),
    fc.constantFrom('担当課', '優先度', 'Ａ列', '備忘'),
    entry,
  )
  .map(([sheet, at, header, value]) =>
    onSheet(sheet, (found) => {
      const [table] = found.tables;
      return !table || table.columns.includes(header) ? found : withColumn(found, at, [header, value, value]);
    }),
  );

/** A column of ours that somebody took out: the jobs then have something to do. */
const lostColumn: fc.Arbitrary<Change> = fc.tuple(tableSheet, fc.nat({ max: 5 })).map(([sheet, back]) =>
  onSheet(sheet, (found) => {
    const header = found.tables[0]?.columns.at(-1 - back);
    // Anything right of the column would move with it.
    return header === undefined || found.notes ? found : withoutColumns(found, [header]);
  }),
);

const coloured: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('目次', '一覧', ...TABLE_SHEETS), fc.nat({ max: 30 }), fc.nat({ max: 5 }), color)
  .map(([sheet, row, column, fillColor]) =>
    onCell(sheet, row, column, (cell) => ({ ...cell, style: { ...cell.style, fillColor, italic: true } })),
  );

const formula: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('目次', ...TABLE_SHEETS),
    fc.integer({ min: 1, max: 60 }),
    fc.constantFrom(40, 45),
    entry,
  )
  .map(([sheet, row, column, text]) =>
    onCell(sheet, row, column, () =>
      text.startsWith('=') ? { value: null, formula: text } : { value: text },
    ),
  );

const note: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('目次', '一覧', ...TABLE_SHEETS), fc.nat({ max: 30 }), fc.nat({ max: 5 }))
  .map(([sheet, row, column]) =>
    onSheet(sheet, (found) => {
      const others = (found.notes ?? []).filter((each) => each.row !== row || each.column !== column);
      return { ...found, notes: [...others, { row, column, author: '山田', text: `${sheet}の覚え` }] };
    }),
  );

const ownSheet: fc.Arbitrary<Change> = fc
  .tuple(fc.constantFrom('集計メモ', '名簿（旧）', 'Sheet9'), fc.nat({ max: 4 }), entry)
  .map(([name, at, text]) => (book: Book) => {
    if (book.sheets.some((sheet) => sheet.name === name)) return book;
    const rows = [
      ['覚え', '値'],
      [text, '=COUNTA(団体[団体ID])'],
      [null, 3],
    ];
    const added = { ...sheetOf(name, rows), tabColor: '#C00000', columnWidths: new Map([[0, 33]]) };
    return { ...book, sheets: [...book.sheets.slice(0, at), added, ...book.sheets.slice(at)] };
  });

const ownValue: fc.Arbitrary<Change> = fc
  .tuple(fc.nat({ max: 16 }), fc.constantFrom('財産区', '冊', 'その他（町内）'))
  .map(([which, value]) =>
    onSheet('一覧', (sheet) => {
      const table = sheet.tables[which];
      if (!table) return sheet;
      const row = table.area.bottom + 1;
      const cells = new Map(sheet.cells).set(
        row,
        new Map(sheet.cells.get(row)).set(table.area.left, { value }),
      );
      const area = { ...table.area, bottom: row };
      return {
        ...sheet,
        cells,
        tables: sheet.tables.map((each) => (each === table ? { ...table, area } : each)),
      };
    }),
  );

const ownName: fc.Arbitrary<Change> = fc.constantFrom('税率', '担当').map((name) => (book: Book) => ({
  ...book,
  names: [...book.names.filter((each) => each.name !== name), { name, formula: '=0.1', visible: true }],
}));

const change = fc.oneof(
  ownColumn,
  ownColumn,
  coloured,
  coloured,
  formula,
  note,
  note,
  ownSheet,
  ownValue,
  ownName,
);

/** A ledger in use: with rows or without, whole or not, and full of what people put into it. */
export const ledgerInUse: fc.Arbitrary<Book> = fc
  .record({
    filled: fc.boolean(),
    lost: fc.array(lostColumn, { maxLength: 2 }),
    changes: fc.array(change, { minLength: 3, maxLength: 14 }),
    settings: fc.constantFrom({}, { 'kyodo.schema': '1' }, { 'kyodo.schema': '2', own: '"x"' }),
  })
  .map(({ filled, lost, changes, settings }) => {
    const book: Book = {
      ...ledgerBook({ language: LEDGER_LANGUAGES.ja, ...(filled && { rows: ROWS }) }),
      settings,
    };
    return [...lost, ...changes].reduce((now, step) => step(now), book);
  });

function onSheet(name: string, step: (sheet: BookSheet) => BookSheet): Change {
  return (book) => ({
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? withNotesMoved(sheet, step(sheet)) : sheet)),
  });
}

/** Columns that come in take the notes right of them along, as in Excel. */
function withNotesMoved(before: BookSheet, after: BookSheet): BookSheet {
  const was = before.tables[0]?.columns ?? [];
  const now = after.tables[0]?.columns ?? [];
  if (before.notes === undefined || after.notes !== before.notes || now.length <= was.length) return after;
  const at = now.findIndex((header, index) => header !== was[index]);
  const notes = before.notes.map((each): BookNote =>
    each.column >= at ? { ...each, column: each.column + 1 } : each,
  );
  return { ...after, notes };
}

function onCell(sheet: string, row: number, column: number, step: (cell: BookCell) => BookCell): Change {
  return onSheet(sheet, (found) => {
    const cell = step(found.cells.get(row)?.get(column) ?? { value: null });
    return {
      ...found,
      cells: new Map(found.cells).set(row, new Map(found.cells.get(row)).set(column, cell)),
    };
  });
}
