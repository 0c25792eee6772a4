import { complementary } from './complementary';
import type { CountCell, CountGraph } from './count-graph';

export interface CountTable {
  /** Counts without totals: at least one row and one column, whole numbers, 0 or more. */
  readonly inner: readonly (readonly number[])[];
  /** The column of row totals is part of the table; if not, it is taken to be known from elsewhere. */
  readonly rowTotals: boolean;
  /** The row of column totals, likewise. */
  readonly columnTotals: boolean;
  /** Counts from 1 to minimum − 1 are hidden. */
  readonly minimum: number;
  /** The number that is held against the minimum, where it is not the count: people, for attendance. */
  readonly people?: (row: number, column: number) => number;
}

export interface HiddenTable {
  /** Rows and columns of the table with its totals last; true is hidden. Totals known from elsewhere too. */
  readonly hidden: readonly (readonly boolean[])[];
  readonly least: boolean;
}

/**
 * Which cells of a table of counts to hide: those below the minimum (zero is shown) and the complementary
 * ones of least total, so that none can be derived (see `complementary`). Totals that are not part of the
 * table are taken to be published elsewhere, unless they are below the minimum themselves: a table is then
 * protected against them too. undefined when that cannot be done without hiding one of those totals.
 * A table of one row (or column) has no column (row) totals of its own; a single cell has none at all.
 * @example hideTable({ inner: [[11, 12, 36], [2, 305, 995], [26, 55, 34]], rowTotals: true, columnTotals: true, minimum: 10 }).hidden //=> [[true, true, false, false], [true, true, false, false], [false, false, false, false], [false, false, false, false]]
 * @example hideTable({ inner: [[2, 50, 60]], rowTotals: true, columnTotals: false, minimum: 3 }).hidden //=> [[true, true, false, false]]
 * @example hideTable({ inner: [[2, 0], [0, 50]], rowTotals: false, columnTotals: false, minimum: 3 }) //=> undefined
 */
export function hideTable(table: CountTable): HiddenTable | undefined {
  const { graph, places, primary, height, width } = graphOf(table);
  const found = graph.cells.length === 1 ? { hidden: primary, least: true } : complementary(graph, primary);
  if (!found) return undefined;
  const hidden = Array.from({ length: height }, () => Array.from({ length: width }, () => false));
  for (const cell of found.hidden) {
    const { row, column } = places[cell] ?? { row: 0, column: 0 };
    const line = hidden[row];
    if (line) line[column] = true;
  }
  return { hidden, least: found.least };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The graph of a table, where each of its cells stands, and which are below the minimum. */
export function graphOf(table: CountTable): {
  readonly graph: CountGraph;
  readonly places: readonly Place[];
  readonly primary: ReadonlySet<number>;
  readonly height: number;
  readonly width: number;
} {
  const { inner, minimum, people } = table;
  const rows = inner.length;
  const columns = inner[0]?.length ?? 0;
  // A single row's column totals would be the row again: without them, its columns have no equation.
  const height = rows > 1 || table.columnTotals ? rows + 1 : rows;
  const width = columns > 1 || table.rowTotals ? columns + 1 : columns;
  const rowNode = (row: number): number => (width > columns ? row : 0);
  const columnNode = (column: number): number =>
    (width > columns ? height : 1) + (height > rows ? column : 0);
  const cells: CountCell[] = [];
  const places: Place[] = [];
  const primary = new Set<number>();
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const value = valueAt(inner, row, column);
      const gauge = people ? people(row, column) : value;
      const small = gauge > 0 && gauge < minimum;
      const shown = (row < rows || table.columnTotals) && (column < columns || table.rowTotals);
      const total = (row === rows) !== (column === columns);
      const [from, to] = total ? [columnNode(column), rowNode(row)] : [rowNode(row), columnNode(column)];
      if (small) primary.add(cells.length);
      cells.push({ from, to, value, lowers: gauge > 1, weight: shown && value > 0 ? value : Infinity });
      places.push({ row, column });
    }
  }
  return { graph: { nodes: height + width + 1, cells }, places, primary, height, width };
}

/** A count or, beyond the last row or column, the total. */
function valueAt(inner: readonly (readonly number[])[], row: number, column: number): number {
  const lines = row < inner.length ? [inner[row] ?? []] : inner;
  return lines.reduce(
    (sum, line) => sum + (column < line.length ? (line[column] ?? 0) : line.reduce((a, b) => a + b, 0)),
    0,
  );
}
