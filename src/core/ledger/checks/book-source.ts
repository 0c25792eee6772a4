import type { Area } from '../../book/area';
import type { Book, BookSheet } from '../../book/book';
import type { CellValue } from '../../values/cell-value';
import type { FoundTable } from '../recognise';
import { foundTables } from './found-tables';
import type { BodyColumn, LedgerSource, TableBody } from './ledger-source';

/** A whole workbook as plain data, as checking wants it. */
export function bookSource(book: Book): LedgerSource {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    sheets: book.sheets.map(({ name }) => name),
    tables: foundTables(book),
    date1904: book.date1904,
    body: (table) => bodyIn(sheets.get(table.sheet), table),
    merges: ({ sheet, area }) => (sheets.get(sheet)?.merges ?? []).filter((merge) => meet(merge, area)),
  };
}

export function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function bodyIn(sheet: BookSheet | undefined, { name, area, showTotals }: FoundTable): TableBody {
  const headers = sheet?.tables.find((table) => table.name === name)?.showHeaders !== false;
  const top = area.top + (headers ? 1 : 0);
  const height = Math.max(0, area.bottom - (showTotals ? 1 : 0) - top + 1);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    columnIn(sheet, area.left + index, top, height),
  );
  return { top, height, columns };
}

function columnIn(sheet: BookSheet | undefined, place: number, top: number, height: number): BodyColumn {
  const values: CellValue[] = [];
  const calculated = new Set<number>();
  for (let entry = 0; entry < height; entry += 1) {
    const cell = sheet?.cells.get(top + entry)?.get(place);
    values.push(cell?.value ?? null);
    if (cell?.formula !== undefined) calculated.add(entry);
  }
  return { values, calculated };
}
