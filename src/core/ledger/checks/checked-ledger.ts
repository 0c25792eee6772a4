import type { Area } from '../../book/area';
import type { CellValue } from '../../values/cell-value';
import type { ColumnSpec } from '../schema-types';
import type { RecognisedTable } from '../recognise';
import type { KnownValues } from './known-values';
import type { Spelling } from './spelling/spelling';

/** A ledger column by column, each cell read once, for all checks. Entry i of every column is row `rows[i]`. */
export interface CheckedLedger {
  /** By table id, in the order of the schema. */
  readonly tables: ReadonlyMap<string, CheckedTable>;
  /** Values that may be picked, by list id. */
  readonly lists: ReadonlyMap<string, KnownValues>;
  readonly date1904: boolean;
}

export interface CheckedTable {
  readonly recognised: RecognisedTable;
  /** Index of the sheet in the workbook. */
  readonly order: number;
  /** Sheet rows (from 0) that hold anything; blank rows are no rows. */
  readonly rows: readonly number[];
  /** By column id; columns the table lacks are not in it. */
  readonly columns: ReadonlyMap<string, CheckedColumn>;
  /** Merged areas that touch the table. */
  readonly merges: readonly Area[];
}

export interface CheckedColumn {
  readonly spec: ColumnSpec;
  /** Header as it stands in the workbook. */
  readonly header: string;
  /** Sheet column, from 0. */
  readonly place: number;
  /** As it stands in the cells. */
  readonly raw: readonly CellValue[];
  /**
   * As it is meant: spelled as the column wants it, dates as serials of the 1900 system. What cannot be read stays as
   * it stands, for the check of its type to say so.
   */
  readonly settled: readonly CellValue[];
  /** Entries whose spelling had to be put right. */
  readonly spellings: ReadonlyMap<number, Spelling>;
  /** Entries about which nothing can be said: a formula without a result, a cell under a merge. */
  readonly unknown: ReadonlySet<number>;
  /** Entries that are calculated: a fix would replace the formula. */
  readonly calculated: ReadonlySet<number>;
}
