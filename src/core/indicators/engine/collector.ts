import type { RowView } from './row-view';

/** What a cube keeps of the rows of each cell. */
export interface Collector {
  /** Takes in (1) or out (−1) a row that fits. */
  change(cell: number, row: RowView, sign: 1 | -1): void;
}

/** The rows a collector is filled from: the cell of each, and 1 for those that fit. */
export interface RowsInCells {
  readonly cellOf: Uint32Array;
  readonly cells: number;
  readonly mask: Uint8Array;
}
