import type { Arc, CountGraph } from './count-graph';
import { NodeQueue } from './node-queue';

export interface Cycle {
  /** Sum of the weights of the cells to be hidden; 0 when the cell is protected already. */
  readonly weight: number;
  /** Those cells. */
  readonly cells: readonly number[];
}

/** The weight of using a cell: 0 when it is hidden already, Infinity when it may not be. */
export type CellWeight = (cell: number) => number;

/**
 * The cheapest way to protect a hidden cell: a cycle through it, in either direction, along which every
 * hidden cell may change. undefined when there is none.
 */
export function cheapestCycle(
  graph: CountGraph,
  arcs: readonly (readonly Arc[])[],
  cell: number,
  weightOf: CellWeight,
): Cycle | undefined {
  const edge = graph.cells[cell];
  if (!edge) return undefined;
  const up = cheapestPath(arcs, edge.to, edge.from, cell, weightOf, Infinity);
  if (!edge.lowers || up?.weight === 0) return up;
  const down = cheapestPath(arcs, edge.from, edge.to, cell, weightOf, up?.weight ?? Infinity);
  return down ?? up;
}

/** The cheapest path that does not use `without` and weighs less than `limit`. */
function cheapestPath(
  arcs: readonly (readonly Arc[])[],
  start: number,
  end: number,
  without: number,
  weightOf: CellWeight,
  limit: number,
): Cycle | undefined {
  const distances = new Float64Array(arcs.length).fill(Infinity);
  const cameBy = new Map<number, { readonly cell: number; readonly node: number }>();
  const queue = new NodeQueue();
  distances[start] = 0;
  queue.push(start, 0);
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { node, distance } = next;
    if (distance >= limit) return undefined;
    if (node === end) return { weight: distance, cells: cellsBack(cameBy, end, weightOf) };
    if (distance > (distances[node] ?? 0)) continue;
    for (const { cell, to } of arcs[node] ?? []) {
      const reached = cell === without ? Infinity : distance + weightOf(cell);
      if (reached >= (distances[to] ?? 0)) continue;
      distances[to] = reached;
      cameBy.set(to, { cell, node });
      queue.push(to, reached);
    }
  }
  return undefined;
}

function cellsBack(
  cameBy: ReadonlyMap<number, { readonly cell: number; readonly node: number }>,
  end: number,
  weightOf: CellWeight,
): readonly number[] {
  const cells: number[] = [];
  for (let step = cameBy.get(end); step; step = cameBy.get(step.node)) {
    if (weightOf(step.cell) > 0) cells.push(step.cell);
  }
  return cells;
}

/** The nodes that can be reached from `start` over hidden cells other than `without`; ends early at `end`. */
export function reachable(
  arcs: readonly (readonly Arc[])[],
  start: number,
  without: number,
  hidden: ReadonlySet<number>,
  end = -1,
): { readonly nodes: readonly number[]; readonly has: (node: number) => boolean } {
  const seen = new Uint8Array(arcs.length);
  const nodes = [start];
  seen[start] = 1;
  search: for (const node of nodes) {
    for (const { cell, to } of arcs[node] ?? []) {
      if (seen[to] !== 0 || cell === without || !hidden.has(cell)) continue;
      seen[to] = 1;
      nodes.push(to);
      if (to === end) break search;
    }
  }
  return { nodes, has: (node) => seen[node] === 1 };
}
