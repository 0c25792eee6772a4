import type { CountGraph } from './count-graph';

export interface CellBounds {
  readonly cell: number;
  readonly least: number;
  /** null: there is no upper limit. */
  readonly most: number | null;
}

/**
 * What a reader can work out about each hidden cell: its least and its greatest value over all tables of
 * whole numbers with the same shown cells and hidden cells of at least 1. Exact: the equations form a
 * network, so the bounds are greatest flows (and would be the same over fractions). A cell with
 * least = most can be derived; a suppression is sound when there is none.
 * @example boundsOf({ nodes: 2, cells: [{ from: 0, to: 1, value: 2, lowers: true, weight: 2 }, { from: 0, to: 1, value: 5, lowers: true, weight: 5 }] }, new Set([0, 1])) //=> [{ cell: 0, least: 1, most: 6 }, { cell: 1, least: 1, most: 6 }]
 * @example boundsOf({ nodes: 2, cells: [{ from: 0, to: 1, value: 2, lowers: true, weight: 2 }] }, new Set([0])) //=> [{ cell: 0, least: 2, most: 2 }]
 */
export function boundsOf(graph: CountGraph, hidden: ReadonlySet<number>): readonly CellBounds[] {
  return [...hidden].map((cell) => {
    const { from = 0, to = 0, value = 0 } = graph.cells[cell] ?? {};
    const up = greatestFlow(graph, hidden, cell, to, from, Infinity);
    const down = greatestFlow(graph, hidden, cell, from, to, value - 1);
    return { cell, least: value - down, most: up === Infinity ? null : value + up };
  });
}

/** The hidden cells that can be derived: none in a sound suppression. */
export function derivable(graph: CountGraph, hidden: ReadonlySet<number>): readonly number[] {
  return boundsOf(graph, hidden).flatMap(({ cell, least, most }) => (least === most ? [cell] : []));
}

/** How much can be carried from one equation to another by changing hidden cells other than `without`. */
function greatestFlow(
  { nodes, cells }: CountGraph,
  hidden: ReadonlySet<number>,
  without: number,
  source: number,
  target: number,
  wanted: number,
): number {
  const values = cells.map(({ value }) => value);
  let carried = 0;
  while (carried < wanted) {
    const path = widening(source, target);
    if (!path) break;
    const lowered = path.filter(({ down }) => down).map(({ cell }) => (values[cell] ?? 1) - 1);
    const amount = Math.min(wanted - carried, ...lowered);
    if (amount === Infinity) return Infinity;
    for (const { cell, down } of path) values[cell] = (values[cell] ?? 0) + (down ? -amount : amount);
    carried += amount;
  }
  return carried;

  function widening(start: number, end: number): { cell: number; down: boolean }[] | undefined {
    const cameBy = new Map<number, { cell: number; down: boolean; node: number }>();
    const queue = [start];
    for (const node of queue) {
      if (node === end) break;
      for (const cell of hidden) {
        const edge = cells[cell];
        if (!edge || cell === without) continue;
        const down = edge.to === node && edge.from !== node;
        const next = down ? edge.from : edge.from === node ? edge.to : undefined;
        if (next === undefined || next === start || cameBy.has(next)) continue;
        if (down && (values[cell] ?? 0) <= 1) continue;
        cameBy.set(next, { cell, down, node });
        queue.push(next);
      }
    }
    if (!cameBy.has(end) || nodes === 0) return undefined;
    const path: { cell: number; down: boolean }[] = [];
    for (let step = cameBy.get(end); step; step = cameBy.get(step.node)) path.push(step);
    return path;
  }
}
