import { emptySheet } from '../../src/core/book/grid';
import type { Book, BookCell, BookSheet, BookTable } from '../../src/core/book/book';
import type { CellValue } from '../../src/core/values/cell-value';

/** A sheet as a reader sees it: rows of cells from A1; texts that start with "=" are formulas. */
export type Rows = readonly (readonly CellValue[])[];

/** A workbook of such sheets, named; `tables` puts an Excel table over cells of a sheet. */
export function bookOf(
  sheets: Readonly<Record<string, Rows>>,
  tables: Readonly<Record<string, readonly BookTable[]>> = {},
): Book {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows, tables[name] ?? [])),
    names: [],
    activeSheet: 0,
    settings: {},
    date1904: false,
  };
}

/** A plain table with its header in the first of `rows`, whose first cell is A1. */
export function tableOver(name: string, rows: Rows): BookTable {
  const columns = (rows[0] ?? []).map(String);
  return {
    name,
    area: { top: 0, left: 0, bottom: rows.length - 1, right: columns.length - 1 },
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  };
}

function sheetOf(name: string, rows: Rows, tables: readonly BookTable[]): BookSheet {
  return { ...emptySheet(name), cells: new Map(rows.map((row, index) => [index, cellsOf(row)])), tables };
}

function cellsOf(row: readonly CellValue[]): ReadonlyMap<number, BookCell> {
  const cells = new Map<number, BookCell>();
  for (const [column, value] of row.entries()) {
    if (typeof value === 'string' && value.startsWith('='))
      cells.set(column, { value: null, formula: value });
    else if (value !== null) cells.set(column, { value });
  }
  return cells;
}
