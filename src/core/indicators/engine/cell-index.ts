/** Codes of one axis, one a row. */
export interface AxisCodes {
  readonly codes: Uint32Array;
  /** More than the largest code. */
  readonly size: number;
}

/** Which rows lie in one cell. */
export interface CellIndex {
  readonly cellOf: Uint32Array;
  readonly cells: number;
  /** The codes of a cell, axis by axis. */
  readonly codesOf: (cell: number) => readonly number[];
}

/** So few cells are all kept, those without rows too. */
const FEW = 1 << 12;
/** Numbers up to this many are looked up in an array, more by hashing. */
const DENSE = 1 << 23;

/** Numbers the cells of some axes. Where there are many, only those that have rows get a number. */
export function cellIndex(rows: number, axes: readonly AxisCodes[]): CellIndex {
  const span = axes.reduce((product, { size }) => product * size, 1);
  return span <= FEW ? allCells(rows, axes, span) : cellsWithRows(rows, axes);
}

function allCells(rows: number, axes: readonly AxisCodes[], cells: number): CellIndex {
  const cellOf = new Uint32Array(rows);
  axes.forEach(({ codes, size }, i) => {
    if (i === 0) cellOf.set(codes);
    else for (let row = 0; row < rows; row += 1) cellOf[row] = (cellOf[row] ?? 0) * size + (codes[row] ?? 0);
  });
  const codesOf = (cell: number): readonly number[] => {
    let rest = cell;
    const codes = [...axes].reverse().map(({ size }) => {
      const code = rest % size;
      rest = Math.floor(rest / size);
      return code;
    });
    return codes.reverse();
  };
  return { cellOf, cells, codesOf };
}

/** Axis by axis, so that the numbers stay small. */
function cellsWithRows(rows: number, axes: readonly AxisCodes[]): CellIndex {
  const cellOf = new Uint32Array(rows);
  // Beyond 2^32 only for a moment, for axes of very many values.
  const wide = new Float64Array(axes.some(({ size }) => size * rows > 0xffffffff) ? rows : 0);
  const numbers = wide.length > 0 ? wide : cellOf;
  let first = new Uint32Array(0);
  let span = 1;
  axes.forEach(({ codes, size }, i) => {
    for (let row = 0; row < rows; row += 1) numbers[row] = (numbers[row] ?? 0) * size + (codes[row] ?? 0);
    span *= size;
    if (i < axes.length - 1 && span * (axes[i + 1]?.size ?? 1) <= DENSE) return;
    first = numbered(numbers, span);
    span = first.length;
  });
  if (wide.length > 0) cellOf.set(wide);
  return { cellOf, cells: span, codesOf: (cell) => axes.map(({ codes }) => codes[first[cell] ?? 0] ?? 0) };
}

/** Replaces numbers below `span` by those of their first appearance; answers the row of each. */
function numbered(numbers: Uint32Array | Float64Array, span: number): Uint32Array<ArrayBuffer> {
  const first: number[] = [];
  const known: { get: (number: number) => number; put: (number: number) => void } =
    span <= DENSE ? inArray(span, first) : inMap(first);
  for (let row = 0; row < numbers.length; row += 1) {
    const number = numbers[row] ?? 0;
    let cell = known.get(number);
    if (cell < 0) {
      cell = first.length;
      known.put(number);
      first.push(row);
    }
    numbers[row] = cell;
  }
  return Uint32Array.from(first);
}

function inArray(span: number, first: readonly number[]) {
  const cells = new Int32Array(span).fill(-1);
  return {
    get: (number: number): number => cells[number] ?? -1,
    put: (number: number): void => {
      cells[number] = first.length;
    },
  };
}

function inMap(first: readonly number[]) {
  const cells = new Map<number, number>();
  return {
    get: (number: number): number => cells.get(number) ?? -1,
    put: (number: number): void => {
      cells.set(number, first.length);
    },
  };
}
