import type { Book, BookCell, BookSheet } from '../../src/core/book/book';
import type { Outcome } from '../../src/core/outcome';
import { openBook } from '../../src/files/open-book';
import { BLANK_SHEET } from '../../src/files/save/new-sheet';

/** The Book in a file; the test fails when the file is refused. */
export function opened(bytes: Uint8Array): Book {
  return answer(openBook(bytes)).book;
}

function answer<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.reason)}`);
  return outcome.value;
}

/** Cells from rows of values; a text that begins with "=" is a formula without a cached value. */
export function cells(
  rows: readonly (readonly (BookCell | BookCell['value'])[])[],
): Map<number, Map<number, BookCell>> {
  const result = new Map<number, Map<number, BookCell>>();
  rows.forEach((row, r) => {
    const columns = new Map<number, BookCell>();
    row.forEach((entry, c) => {
      if (entry === null) return;
      if (typeof entry === 'object' && 'value' in entry) columns.set(c, entry);
      else if (typeof entry === 'string' && entry.startsWith('='))
        columns.set(c, { value: null, formula: entry });
      else columns.set(c, { value: entry });
    });
    if (columns.size > 0) result.set(r, columns);
  });
  return result;
}

export function sheet(name: string, fields: Partial<BookSheet> = {}): BookSheet {
  return { ...BLANK_SHEET, name, ...fields };
}

export function book(sheets: readonly BookSheet[], fields: Partial<Book> = {}): Book {
  return { sheets, names: [], activeSheet: 0, settings: {}, date1904: false, ...fields };
}

/** The Book with one cell changed; undefined takes the cell away. */
export function withCell(
  base: Book,
  sheetName: string,
  row: number,
  column: number,
  cell: BookCell | undefined,
): Book {
  return withSheet(base, sheetName, (s) => {
    const columns = new Map(s.cells.get(row));
    if (cell) columns.set(column, cell);
    else columns.delete(column);
    const changed = new Map(s.cells);
    if (columns.size > 0) changed.set(row, columns);
    else changed.delete(row);
    return { ...s, cells: changed };
  });
}

export function withSheet(base: Book, name: string, change: (sheet: BookSheet) => BookSheet): Book {
  return { ...base, sheets: base.sheets.map((s) => (s.name === name ? change(s) : s)) };
}

export function cellAt(base: Book, sheetName: string, row: number, column: number): BookCell | undefined {
  return base.sheets
    .find((s) => s.name === sheetName)
    ?.cells.get(row)
    ?.get(column);
}
