import type { Area } from '../book/area';
import type { BookSheet, BookTable, BookValidation } from '../book/book';
import type { GridDraft } from '../book/grid';
import { emptySheet, newGrid, putCell } from '../book/grid';
import type { CellValue } from '../values/cell-value';
import { HEADER_HEIGHT, TABLE_STYLE, TABLE_TAB } from './appearance';
import { columnMarks } from './column-marks';
import { columnValidation } from './column-validation';
import { headerHelp } from './header-help';
import { headerStyle } from './header-style';
import type { LedgerLanguage } from './ledger-language';
import { columnLabel, listLabel, tableLabel } from './ledger-language';
import { numberFormatOf } from './number-format';
import type { ColumnSpec, LedgerRow, TableSpec } from './schema-types';

/**
 * Rows below a table that already have its formats, validation and marks: what is typed there keeps
 * its leading zeros before Excel has made the table longer.
 */
export const SPARE_ROWS = 200;

/**
 * One ledger table on its own sheet: the Excel table starts at A1 and nothing else is on the sheet.
 *
 * @param tables ids of all tables of the ledger: only these can be pointed to
 */
export function tableSheet(
  table: TableSpec,
  rows: readonly LedgerRow[],
  language: LedgerLanguage,
  tables: ReadonlySet<string>,
): BookSheet {
  const area = tableArea(table, rows.length);
  const covered: Area = { ...area, top: 1, bottom: area.bottom + SPARE_ROWS };
  const name = tableLabel(table.id, language).name;
  return {
    ...emptySheet(name),
    tabColor: TABLE_TAB,
    cells: tableCells(table, rows, language),
    columnWidths: new Map(table.columns.map((column, index) => [index, column.width])),
    rowHeights: new Map([[0, HEADER_HEIGHT]]),
    freeze: { rows: 1, columns: 1 },
    tables: [excelTable(name, area, headersOf(table, language))],
    validations: tableValidations(table, covered, language, tables),
    conditionalFormats: table.columns.flatMap((column, index) =>
      columnMarks(column, { ...covered, left: index, right: index }, covered),
    ),
  };
}

/** Header row and body; an empty table has one blank row, as Excel wants it. */
export function tableArea(table: TableSpec, rows: number): Area {
  return { top: 0, left: 0, bottom: Math.max(1, rows), right: table.columns.length - 1 };
}

export function headersOf(table: TableSpec, language: LedgerLanguage): readonly string[] {
  return table.columns.map((column) => columnLabel(table.id, column.id, language).header);
}

/** An Excel table as this product makes them: filter buttons and bands, no totals row. */
export function excelTable(name: string, area: Area, columns: readonly string[]): BookTable {
  return {
    name,
    area,
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: TABLE_STYLE,
  };
}

/** What a cell of this column holds: a choice as the word a person reads, everything else as it is. */
export function cellValue(
  column: ColumnSpec,
  value: LedgerRow[string] | undefined,
  language: LedgerLanguage,
): CellValue {
  if (value === undefined || value === '') return null;
  if (column.list === undefined || typeof value !== 'string') return value;
  return listLabel(column.list, language).values[value] ?? value;
}

function tableCells(table: TableSpec, rows: readonly LedgerRow[], language: LedgerLanguage): GridDraft {
  const grid = newGrid();
  const headers = headersOf(table, language);
  const last = tableArea(table, rows.length).bottom + SPARE_ROWS;
  table.columns.forEach((column, index) => {
    putCell(grid, 0, index, { value: headers[index] ?? '', style: headerStyle(column) });
  });
  for (let row = 1; row <= last; row++) {
    table.columns.forEach((column, index) => {
      const value = cellValue(column, rows[row - 1]?.[column.id], language);
      const numberFormat = numberFormatOf(column.type);
      if (numberFormat !== undefined) putCell(grid, row, index, { value, style: { numberFormat } });
      else if (value !== null) putCell(grid, row, index, { value });
    });
  }
  return grid;
}

function tableValidations(
  table: TableSpec,
  covered: Area,
  language: LedgerLanguage,
  tables: ReadonlySet<string>,
): readonly BookValidation[] {
  return table.columns.flatMap((column, index) => {
    const help = headerHelp(table, column, { top: 0, bottom: 0, left: index, right: index }, language);
    const rule = columnValidation(column, { ...covered, left: index, right: index }, language, tables);
    return rule ? [help, rule] : [help];
  });
}
