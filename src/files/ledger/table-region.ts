import type { Area } from '../../core/book/area';
import { MAX_ROWS } from '../../core/book/area';
import type { TableBuilder } from '../../core/ledger/columnar/table-builder';

/** One table of the ledger on a sheet, while its rows are read. */
export interface TableRegion {
  readonly builder: TableBuilder;
  /** First and last row of the data. */
  readonly first: number;
  readonly last: number;
  /** Rows before this one may follow the table's own, when they follow without a gap and have a key. */
  readonly until: number;
  /** Index of the key among the builder's columns. */
  readonly key: number;
  /** Sheet columns of the table. */
  readonly left: number;
  readonly right: number;
  /** The row that is being read: entry in the builder, −1 while it is blank. */
  entry: number;
  /** The last row of the data, those below the table included; nothing more is taken when `closed`. */
  lastTaken: number;
  closed: boolean;
  /** Rows that were found below the table. */
  below: number;
}

/** Whether the region takes the cells of a row; rows are asked for in ascending order. */
export function takesRow(region: TableRegion, row: number): boolean {
  if (row < region.first) return false;
  if (row <= region.last) return true;
  if (region.closed || row >= region.until || row !== region.lastTaken + 1) {
    region.closed = true;
    return false;
  }
  return true;
}

/** The row under a table where something else begins: another table in one of its columns. */
export function rowsUntil(area: Area, others: readonly Area[]): number {
  const below = others.filter(
    (other) => other.top > area.bottom && other.left <= area.right && other.right >= area.left,
  );
  return below.reduce((first, { top }) => Math.min(first, top), MAX_ROWS);
}
