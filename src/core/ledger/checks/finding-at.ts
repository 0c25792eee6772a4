import type { Area } from '../../book/area';
import { formatArea } from '../../book/area';
import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';
import { isoDate } from '../../values/civil-date';
import { dateOfSerial } from '../../values/date-serial';
import { isYearNumber } from '../../values/fiscal-year';
import type { ColumnSpec } from '../schema-types';
import type { CheckedColumn, CheckedTable } from './checked-ledger';
import type { Finding, Fix, Problem } from './finding';

/** What a check says; checking adds the check's own id. */
export type Found = Omit<Finding, 'check'> & { readonly order: number };

/**
 * Something found in the cell of a row. A fix is left out where a formula calculates the cell: it
 * would be replaced by its result.
 *
 * @param entry place among the table's rows, from 0
 */
export function foundAt(
  table: CheckedTable,
  column: CheckedColumn,
  entry: number,
  problem: Problem,
  fix?: Fix,
): Found {
  const row = table.rows[entry] ?? 0;
  const value = column.raw[entry] ?? null;
  const area = { top: row, left: column.place, bottom: row, right: column.place };
  // A date is shown as it is meant: the workbook may count from 1904.
  const shown = showIn(column.spec, typeof value === 'number' ? (column.settled[entry] ?? null) : value);
  const found = foundIn(table, column, area, { value, shown }, problem);
  return fix && !column.calculated.has(entry) ? { ...found, fix } : found;
}

/** Something found in an area of a table that is no cell of a row. */
export function foundIn(
  { recognised, order }: CheckedTable,
  column: { readonly spec: ColumnSpec; readonly header: string },
  area: Area,
  { value, shown }: { readonly value: CellValue; readonly shown: string },
  problem: Problem,
): Found {
  return {
    order,
    sheet: recognised.found.sheet,
    area,
    address: formatArea(area),
    tableId: recognised.spec.id,
    table: recognised.found.name,
    columnId: column.spec.id,
    column: column.header,
    value,
    shown,
    problem,
  };
}

/** The address of a row's cell, for naming it in the sentence about another one. */
export function addressOf(table: CheckedTable, column: CheckedColumn, entry: number): string {
  const row = table.rows[entry] ?? 0;
  return formatArea({ top: row, left: column.place, bottom: row, right: column.place });
}

/** @example showDate(44287) //=> '2021-04-01' */
export function showDate(serial: number): string {
  const date = dateOfSerial(serial);
  return date ? isoDate(date) : String(serial);
}

/** The value of a row's cell as its reader knows it. */
export function shownAt({ spec, settled }: CheckedColumn, entry: number): string {
  return showIn(spec, settled[entry] ?? null);
}

function showIn({ type }: ColumnSpec, value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (type === 'date' && typeof value === 'number' && !isYearNumber(value)) return showDate(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
