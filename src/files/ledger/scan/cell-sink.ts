import type { CellValue } from '../../../core/values/cell-value';

/** Takes the cells of a sheet row by row; both ascend. */
export interface CellSink {
  /** Sheet column → slot, or −1 where nobody wants the values of this row. */
  readonly slots: Int32Array;
  /** Before the cells of a row; may change `slots`. */
  row(row: number): void;
  /** The cell whose value comes next, if it has one, is calculated by a formula. */
  formula?(slot: number): void;
  number(slot: number, value: number): void;
  /** A text of the workbook, by its index. */
  shared(slot: number, index: number): void;
  /** A text that stands as UTF-8 in `bytes`. */
  text(slot: number, bytes: Uint8Array, start: number, end: number): void;
  /** Everything else. */
  value(slot: number, value: CellValue): void;
  /** A formula without a result. */
  uncalculated(slot: number): void;
  rowEnd(): void;
}
