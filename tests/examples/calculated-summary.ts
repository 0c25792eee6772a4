import { calculated } from '../../src/cli/calculator';
import type { Book } from '../../src/core/book/book';
import type { CellValue } from '../../src/core/values/cell-value';
import { exampleBook } from '../../src/examples/catalogue';
import type { Language } from '../../src/words/language';

/** The workbook of an example, as it is before it is calculated. */
export function bookOf(name: string, language: Language): Book {
  const made = exampleBook(name, language);
  if (!made.ok) throw new Error(made.reason.code);
  return made.value;
}

/** An example with every formula calculated, as `kyodo new` stores it. */
export function calculatedBook(name: string, language: Language): Promise<Book> {
  return calculated(bookOf(name, language), language);
}

/** A cell of the sheet behind the contents, by row (as Excel counts) and zero-based column. */
export function summaryCell(book: Book, row: number, column: number): CellValue {
  return book.sheets[1]?.cells.get(row - 1)?.get(column)?.value ?? null;
}

/** Cells of that sheet side by side. */
export function summaryRow(book: Book, row: number, columns: readonly number[]): readonly CellValue[] {
  return columns.map((column) => summaryCell(book, row, column));
}

/** Every cell of the workbook that shows an error. */
export function errorsIn(book: Book): readonly string[] {
  return book.sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { value }]) =>
        typeof value === 'object' && value !== null ? [`${name} ${row} ${column} ${value.error}`] : [],
      ),
    ),
  );
}
