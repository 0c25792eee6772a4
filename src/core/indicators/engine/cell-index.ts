/** Codes of one axis, one a row. */
export interface AxisCodes {
  readonly codes: Uint32Array;
  readonly size: number;
}

/** Which rows lie in one cell. */
export interface CellIndex {
  readonly cellOf: Uint32Array;
  readonly cells: number;
  /** The first row of each cell, by which its codes are known. */
  readonly firstRow: Uint32Array;
}

/** Numbers up to this many are looked up in an array, more by hashing. */
const DENSE = 1 << 23;

/** Numbers the cells that have rows, in the order in which they appear; axis by axis, so that numbers stay small. */
export function cellIndex(rows: number, axes: readonly AxisCodes[]): CellIndex {
  const cellOf = new Uint32Array(rows);
  let span = 1;
  axes.forEach(({ codes, size }, i) => {
    for (let row = 0; row < rows; row += 1) cellOf[row] = (cellOf[row] ?? 0) * size + (codes[row] ?? 0);
    span *= size;
    const next = axes[i + 1]?.size ?? 1;
    if (span * next > DENSE) span = numbered(cellOf, span).length;
  });
  const firstRow = numbered(cellOf, span);
  return { cellOf, cells: firstRow.length, firstRow };
}

/** Replaces numbers below `span` by those of their first appearance; answers the row of each. */
function numbered(cellOf: Uint32Array, span: number): Uint32Array {
  const first: number[] = [];
  if (span <= DENSE) {
    const known = new Uint32Array(span);
    for (let row = 0; row < cellOf.length; row += 1) {
      const number = cellOf[row] ?? 0;
      let cell = known[number] ?? 0;
      if (cell === 0) {
        first.push(row);
        cell = first.length;
        known[number] = cell;
      }
      cellOf[row] = cell - 1;
    }
    return Uint32Array.from(first);
  }
  const known = new Map<number, number>();
  for (let row = 0; row < cellOf.length; row += 1) {
    const number = cellOf[row] ?? 0;
    let cell = known.get(number);
    if (cell === undefined) {
      known.set(number, (cell = first.length));
      first.push(row);
    }
    cellOf[row] = cell;
  }
  return Uint32Array.from(first);
}
