import type { Book } from '../../book/book';
import type { FoundTable } from '../recognise';

/** Every Excel table of a workbook, as recognition wants it. */
export function foundTables(book: Book): readonly FoundTable[] {
  return book.sheets.flatMap((sheet) =>
    sheet.tables.map(({ name, area, columns, showTotals }) => ({
      name,
      sheet: sheet.name,
      area,
      headers: columns,
      showTotals,
    })),
  );
}
