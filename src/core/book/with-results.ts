import { isCellError } from '../values/cell-value';
import type { Book, BookCell, BookSheet } from './book';

/**
 * The book with what its formulas came to in a calculated copy of it; nothing else is taken from there. A formula
 * that calculates to an error only there, because it uses what the calculator does not know, keeps its old result.
 */
export function withResults(book: Book, calculated: Book): Book {
  const results = new Map(calculated.sheets.map((sheet) => [sheet.name, sheet]));
  return { ...book, sheets: book.sheets.map((sheet) => sheetWith(sheet, results.get(sheet.name))) };
}

function sheetWith(sheet: BookSheet, calculated: BookSheet | undefined): BookSheet {
  const cells = new Map(sheet.cells);
  for (const [row, line] of sheet.cells) {
    const changed = new Map<number, BookCell>();
    for (const [column, cell] of line) {
      const value = calculated?.cells.get(row)?.get(column)?.value;
      if (cell.formula === undefined || value === undefined || value === cell.value) continue;
      if (isCellError(value) && !isCellError(cell.value)) continue;
      changed.set(column, { ...cell, value });
    }
    if (changed.size > 0) cells.set(row, new Map([...line, ...changed]));
  }
  return { ...sheet, cells };
}
