import type { CellValue } from '../../values/cell-value';
import type { LedgerColumn, ProblemKind } from './columnar-table';

/**
 * Fills one column. Rows come in any order, each at most once, and every row that is left out is blank.
 * `put…` answer the problem that stays beside the table, or undefined.
 */
export interface ColumnBuilder {
  /** A number as it stands in the cell; days as the workbook counts them. */
  putNumber(row: number, value: number): ProblemKind | undefined;
  /** Any other reported value; errors never come here. */
  putValue(row: number, value: string | boolean): ProblemKind | undefined;
  /** Makes a row blank again. */
  clear(row: number): void;
  /** The value of a row as it would be read back; null when blank. */
  valueAt(row: number): CellValue;
  /** The column with `rows` rows, independent of what is put later. */
  build(head: ColumnPlace, rows: number): LedgerColumn;
}

export interface ColumnPlace {
  readonly id: string | undefined;
  readonly header: string;
  readonly place: number;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** The array when it has a place `at`, or one at least twice as long with the same content. */
export function withRoom<T extends Numbers>(array: T, at: number): T {
  if (at < array.length) return array;
  const length = Math.max(at + 1, array.length * 2, 256);
  const wider = new (array.constructor as new (length: number) => T)(length);
  wider.set(array);
  return wider;
}

/** Exactly `rows` long: cut, or blank at the end. */
export function withLength<T extends Numbers>(array: T, rows: number): T {
  if (array.length >= rows) return array.slice(0, rows) as T;
  const wider = new (array.constructor as new (length: number) => T)(rows);
  wider.set(array);
  return wider;
}
