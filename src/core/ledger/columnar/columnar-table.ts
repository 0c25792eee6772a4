import type { Area } from '../../book/area';
import type { ColumnType } from '../schema-types';
import type { Dictionary } from './dictionary';

/**
 * A table of the ledger as columns of plain typed arrays: what a file's reader fills, what is calculated
 * from, what a worker hands over without copying. Entry i of every column is row i; where that row is in
 * the workbook says `places[i]`. Blank (not reported) is 0 among codes, days and years, and a bit that is
 * not set among numbers: no column needs a value for it, and it is never the number zero.
 *
 * What a cell held that its column cannot hold is in `problems`, with its place and its raw value.
 */
export interface ColumnarTable {
  /** Id of the table in the schema. */
  readonly tableId: string;
  /** Name of the Excel table, or of the sheet where there is none, and name of the sheet. */
  readonly name: string;
  readonly sheet: string;
  /** Header and totals row included, as the workbook declares it. */
  readonly area: Area;
  /** How many rows hold anything; blank rows are no rows. */
  readonly rows: number;
  /** Sheet row of each row, from 0, ascending. */
  readonly places: Uint32Array;
  /** Columns of the schema in its order, then the person's own in the order of the sheet. */
  readonly columns: readonly LedgerColumn[];
  readonly problems: CellProblems;
  /** True where the workbook counts its days from 1904; `days` never do. */
  readonly date1904: boolean;
}

export type LedgerColumn = CodedColumn | NumberColumn | WholeColumn;

interface ColumnHead {
  /** Id in the schema, or undefined for a person's own column. */
  readonly id: string | undefined;
  readonly header: string;
  /** Sheet column, from 0. */
  readonly place: number;
}

/** Ids, codes, texts, choices, and whatever stands in a person's own column. */
export interface CodedColumn extends ColumnHead {
  readonly kind: 'codes';
  /** As narrow as the dictionary allows; 0 is blank. */
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  readonly dictionary: Dictionary;
}

/** Integers, decimals, yen and rates. */
export interface NumberColumn extends ColumnHead {
  readonly kind: 'numbers';
  /** 0 where nothing was reported: ask `reported` first. */
  readonly values: Float64Array;
  /** One bit a row, lowest bit first: 1 where a number was reported. */
  readonly reported: Uint8Array;
}

/** Days as serials of the 1900 system, without a time of day; or fiscal years. 0 is blank. */
export interface WholeColumn extends ColumnHead {
  readonly kind: 'days' | 'years';
  readonly values: Int32Array;
}

/** How a column's values are kept. */
export function storageOf(type: ColumnType): LedgerColumn['kind'] {
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'yen':
    case 'rate':
      return 'numbers';
    case 'date':
      return 'days';
    case 'fiscalYear':
      return 'years';
    default:
      return 'codes';
  }
}

/** Why a cell's own value is not, or not as it stood, in its column. */
export const PROBLEM_KINDS = [
  /** The cell shows an error; the column is blank there. */
  'error',
  /** A formula that was never calculated: nobody knows its value. */
  'notCalculated',
  /** A text where a number belongs, no real day …: the column is blank there. */
  'wrongType',
  /** Written in a way that formulas take for something else; the column holds what is meant. */
  'respelled',
  /** A day with a time; the column holds the day. */
  'timeOfDay',
  /** Under a merge, which hides it; the column is blank there. */
  'covered',
] as const;

export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Entry i of every array is one cell; eleven bytes each, however many there are. */
export interface CellProblems {
  readonly rows: Uint32Array;
  /** Index into the table's columns. */
  readonly columns: Uint16Array;
  /** Index into {@link PROBLEM_KINDS}. */
  readonly kinds: Uint8Array;
  /** What stood in the cell: code in `raw`. */
  readonly codes: Uint32Array;
  readonly raw: Dictionary;
}
