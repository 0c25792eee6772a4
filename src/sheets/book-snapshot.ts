import { BooleanNumber, LocaleType } from '@univerjs/core';
import type {
  IColumnData,
  IFreeze,
  IObjectArrayPrimitiveType,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { Book, BookSheet } from '../core/book/book';
import type { CellIntake, SheetIntake } from './cell-intake';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pixelsOfHeight, pixelsOfWidth } from './sizes';
import { rangeOfArea } from './univer-range';

/** Empty rows and columns that a sheet has beyond its contents; it grows when they are written to. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 10;
export const LEAST_ROWS = 1000;
export const LEAST_COLUMNS = 26;

/** Univer's snapshot of a book without its cells: styles and sizes; cells, tables, rules and names are added afterwards. */
export function snapshotOfBook(book: Book, unitId: string, cells: CellIntake): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const sheetOrder = book.sheets.map((sheet, index) => {
    const id = sheetIdAt(index);
    sheets[id] = snapshotOfSheet(sheet, id, cells.sheet(index));
    return id;
  });
  return {
    id: unitId,
    name: unitId,
    appVersion: '',
    locale: LocaleType.JA_JP,
    styles: cells.styles.all,
    sheetOrder,
    sheets,
    resources: [],
  };
}

/** Short, because Univer builds its cache keys of these. */
export function sheetIdAt(index: number): string {
  return `s${index + 1}`;
}

function snapshotOfSheet(
  sheet: BookSheet,
  id: string,
  { lastRow, lastColumn }: SheetIntake,
): Partial<IWorksheetData> {
  const rowData = rowsOf(sheet);
  const columnData = columnsOf(sheet);
  const { freeze } = sheet;
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(LEAST_ROWS, lastRow + 1 + SPARE_ROWS, lastKey(rowData) + 1),
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE_COLUMNS, lastKey(columnData) + 1),
    defaultColumnWidth: Math.round(pixelsOfWidth(DEFAULT_COLUMN_WIDTH)),
    defaultRowHeight: pixelsOfHeight(DEFAULT_ROW_HEIGHT),
    cellData: {},
    rowData,
    columnData,
    mergeData: sheet.merges.map(rangeOfArea),
    freeze: freezeOf(freeze),
  };
}

/** Univer also wants the first row and column that scroll. */
export function freezeOf({ rows, columns }: BookSheet['freeze']): IFreeze {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  };
}

function rowsOf(sheet: BookSheet): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of sheet.rowHeights) {
    rows[row] = { h: pixelsOfHeight(points), ia: BooleanNumber.FALSE };
  }
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

function columnsOf(sheet: BookSheet): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of sheet.columnWidths) columns[column] = { w: pixelsOfWidth(width) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

function lastKey(map: object): number {
  return Object.keys(map).reduce((most, key) => Math.max(most, Number(key)), -1);
}
