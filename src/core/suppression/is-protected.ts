import { reachable } from './cheapest-cycle';
import type { Arc, CountGraph } from './count-graph';

/** True when a hidden cell could have another value: a change of it can be carried round. */
export function isProtected(
  graph: CountGraph,
  arcs: readonly (readonly Arc[])[],
  cell: number,
  hidden: ReadonlySet<number>,
): boolean {
  const edge = graph.cells[cell];
  if (!edge) return false;
  if (reachable(arcs, edge.to, cell, hidden, edge.from).has(edge.from)) return true;
  return edge.lowers && reachable(arcs, edge.from, cell, hidden, edge.to).has(edge.to);
}
