import type { CellValue } from '../../values/cell-value';
import { codedValues } from './coded-column-builder';
import type { ColumnarTable, LedgerColumn } from './columnar-table';
import { valueOfCode } from './dictionary';
import { DAYS_1904 } from './whole-column-builder';

/**
 * A column as it is meant, row by row: null where nothing usable was reported, days as serials of the
 * 1900 system.
 */
export function settledValues(column: LedgerColumn): CellValue[] {
  switch (column.kind) {
    case 'codes':
      return codedValues(column);
    case 'numbers':
      return Array.from(column.values, (value, row) => (isReportedAt(column.reported, row) ? value : null));
    default:
      return Array.from(column.values, (value) => (value === 0 ? null : value));
  }
}

/** A column as it stands in the cells: errors, misspelled and misplaced values included, days as the workbook counts them. */
export function rawValues(table: ColumnarTable, index: number): CellValue[] {
  const column = table.columns[index];
  if (!column) return [];
  const values = settledValues(column);
  if (column.kind === 'days' && table.date1904)
    values.forEach((value, row) => {
      if (typeof value === 'number') values[row] = value - DAYS_1904;
    });
  const { rows, columns, codes, raw } = table.problems;
  for (let i = 0; i < rows.length; i += 1)
    if (columns[i] === index) values[rows[i] ?? 0] = valueOfCode(raw, codes[i] ?? 0);
  return values;
}

/** Whether a number was reported in a row, by the column's bits. */
export function isReportedAt(reported: Uint8Array, row: number): boolean {
  return (((reported[row >> 3] ?? 0) >> (row & 7)) & 1) === 1;
}

/** The column of the schema with an id; undefined where the workbook has none. */
export function columnById(table: ColumnarTable, id: string): LedgerColumn | undefined {
  return table.columns.find((column) => column.id === id);
}
