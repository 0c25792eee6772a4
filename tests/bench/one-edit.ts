import type { Book } from '../../src/core/book/book';
import { tableLabel } from '../../src/core/ledger/ledger-language';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';

/** The ledger with another value in one cell in the middle of 参加; everything else is the same data. */
export function withOneEdit(book: Book): Book {
  const { name } = tableLabel('participation', LEDGER_LANGUAGES.ja);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const row = Math.floor(sheet.cells.size / 2);
      const line = new Map(sheet.cells.get(row));
      line.set(3, { value: '進行役' });
      return { ...sheet, cells: new Map(sheet.cells).set(row, line) };
    }),
  };
}
