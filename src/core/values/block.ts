import type { CellValue } from './cell-value';

/** A rectangle of cells as a function receives it: rows of equal length, at least one cell. */
export type Block = readonly (readonly CellValue[])[];

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** @example shapeOf([[1, 2, 3], [4, 5, 6]]) //=> { rows: 2, columns: 3 } */
export function shapeOf(block: Block): Shape {
  return { rows: block.length, columns: block[0]?.length ?? 0 };
}

/**
 * The cells in reading order: a table column downwards, a block row by row.
 * @example cellsOf([[1, 2], [3, 4]]) //=> [1, 2, 3, 4]
 */
export function cellsOf(block: Block): readonly CellValue[] {
  return block.length === 1 ? (block[0] ?? []) : block.flat();
}

export function sameShape(a: Shape, b: Shape): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}
