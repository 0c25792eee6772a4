import { BooleanNumber, LocaleType } from '@univerjs/core';
import type {
  ICellData,
  IColumnData,
  IFreeze,
  IObjectArrayPrimitiveType,
  IRowData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/core';
import type { Area } from '../core/book/area';
import type { Book, BookCell, BookSheet } from '../core/book/book';
import { styleKey } from '../core/book/style';
import type { Style } from '../core/book/style';
import { isCellError } from '../core/values/cell-value';
import type { CellValue } from '../core/values/cell-value';
import { constantCell, errorCell } from './cells';
import { withKeptSpill } from './kept-result';
import type { KeptValue } from './kept-result';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, pixelsOfHeight, pixelsOfWidth } from './sizes';
import { univerStyle } from './styles';
import { rangeOfArea } from './univer-range';

/** Empty rows and columns that a sheet has beyond its contents; it grows when they are written to. */
export const SPARE_ROWS = 200;
export const SPARE_COLUMNS = 10;
export const LEAST_ROWS = 1000;
export const LEAST_COLUMNS = 26;

/** Univer's snapshot of a book: cells, styles, sizes; tables, rules and names are added afterwards. */
export function snapshotOfBook(book: Book, unitId: string): IWorkbookData {
  const styles = new StyleRegister();
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const sheetOrder = book.sheets.map((sheet, index) => {
    const id = sheetIdAt(index);
    sheets[id] = snapshotOfSheet(sheet, id, styles);
    return id;
  });
  return {
    id: unitId,
    name: unitId,
    appVersion: '',
    locale: LocaleType.JA_JP,
    styles: styles.all,
    sheetOrder,
    sheets,
    resources: [],
  };
}

/** Short, because Univer builds its cache keys of these. */
export function sheetIdAt(index: number): string {
  return `s${index + 1}`;
}

class StyleRegister {
  readonly all: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  private readonly seen = new Map<Style, string | undefined>();

  idOf(style: Style | undefined): string | undefined {
    if (!style) return undefined;
    if (this.seen.has(style)) return this.seen.get(style);
    const id = this.newIdOf(style);
    this.seen.set(style, id);
    return id;
  }

  private newIdOf(style: Style): string | undefined {
    const key = styleKey(style);
    if (key === '[]') return undefined;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = `k${this.ids.size}`;
    this.ids.set(key, id);
    this.all[id] = univerStyle(style);
    return id;
  }
}

function snapshotOfSheet(sheet: BookSheet, id: string, styles: StyleRegister): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  const spilled = spilledCells(sheet);
  for (const [row, cells] of sheet.cells) {
    const out: Record<number, ICellData> = (cellData[row] = {});
    lastRow = Math.max(lastRow, row);
    for (const [column, cell] of cells) {
      lastColumn = Math.max(lastColumn, column);
      const made = spilled.has(`${row},${column}`) ? {} : snapshotOfCell(cell, sheet);
      const style = styles.idOf(cell.style);
      out[column] = style === undefined ? made : { ...made, s: style };
    }
  }
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
    cellData,
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

/** Cells that a formula elsewhere fills: their values are its result, not theirs. */
function spilledCells(sheet: BookSheet): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, { spill }] of cells) {
      if (!spill) continue;
      for (let r = spill.top; r <= spill.bottom; r += 1)
        for (let c = spill.left; c <= spill.right; c += 1)
          if (r !== row || c !== column) keys.add(`${r},${c}`);
    }
  }
  return keys;
}

function snapshotOfCell(cell: BookCell, sheet: BookSheet): ICellData {
  if (cell.formula === undefined) return withoutNulls(constantOf(cell.value));
  const made: ICellData = { ...withoutNulls(constantOf(cell.value)), f: cell.formula };
  return cell.spill ? withKeptSpill(made, spilledValues(cell.spill, sheet)) : made;
}

function constantOf(value: CellValue): ICellData {
  if (value === null) return {};
  return isCellError(value) ? errorCell(value.error) : constantCell(value);
}

function withoutNulls(cell: ICellData): ICellData {
  return cell.v === undefined || cell.v === null ? {} : { v: cell.v, t: cell.t ?? null };
}

function spilledValues(area: Area, sheet: BookSheet): readonly (readonly KeptValue[])[] {
  const rows: KeptValue[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells: KeptValue[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const value = sheet.cells.get(row)?.get(column)?.value ?? null;
      cells.push(isCellError(value) ? value.error : value);
    }
    rows.push(cells);
  }
  return rows;
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
