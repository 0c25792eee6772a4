import { cheapestCycle, reachable } from './cheapest-cycle';
import type { Arc, CountGraph } from './count-graph';
import { isProtected } from './is-protected';

interface Search {
  readonly hidden: ReadonlySet<number>;
  /** The whole of the choices was looked through: nothing is better. */
  readonly complete: boolean;
}

/**
 * Looks for a choice that hides a smaller total than `known`, by branch and bound. A cell that is not yet
 * protected needs a cycle, which must leave what can be reached from the cell: one of the cells that do so
 * is to be hidden. Bounds: the cheapest cycle of the cell that is hardest to protect, and the cheapest ways
 * out of cells that share none. Ends without a proof when `work` (nodes and arcs looked at) is used up.
 */
export function leastComplementary(
  graph: CountGraph,
  arcs: readonly (readonly Arc[])[],
  primary: ReadonlySet<number>,
  known: ReadonlySet<number>,
  work: number,
): Search {
  const weigh = (cell: number): number => graph.cells[cell]?.weight ?? Infinity;
  const hidden = new Set(primary);
  const forbidden = new Set<number>();
  const perPath = graph.nodes + arcs.reduce((sum, list) => sum + list.length, 0);
  let best = [...known].filter((cell) => !primary.has(cell));
  let least = best.reduce((sum, cell) => sum + weigh(cell), 0);
  let left = work;

  const current = (cell: number): number =>
    hidden.has(cell) ? 0 : forbidden.has(cell) ? Infinity : weigh(cell);

  const visit = (chosen: readonly number[], weight: number): void => {
    left -= hidden.size;
    const open: { readonly cell: number; readonly needs: number }[] = [];
    for (const cell of hidden) {
      if (isProtected(graph, arcs, cell, hidden)) continue;
      left -= perPath;
      if (left < 0) return;
      const cycle = cheapestCycle(graph, arcs, cell, current);
      if (!cycle || weight + cycle.weight >= least) return;
      open.push({ cell, needs: cycle.weight });
    }
    const [hardest, ...others] = open.sort((a, b) => b.needs - a.needs || a.cell - b.cell);
    if (!hardest) {
      best = [...chosen];
      least = weight;
      return;
    }
    const ways = waysOut(hardest.cell).sort((a, b) => weigh(a) - weigh(b) || a - b);
    if (weight + neededApart(ways, others) >= least) return;
    for (const way of ways) {
      hidden.add(way);
      visit([...chosen, way], weight + weigh(way));
      hidden.delete(way);
      forbidden.add(way);
    }
    for (const way of ways) forbidden.delete(way);
  };

  /** What cells need that share no way out: each set of ways costs its cheapest at least. */
  const neededApart = (ways: readonly number[], others: readonly { readonly cell: number }[]): number => {
    const used = new Set(ways);
    let sum = Math.min(...ways.map(weigh));
    for (const { cell } of others) {
      const its = waysOut(cell);
      if (its.some((way) => used.has(way))) continue;
      for (const way of its) used.add(way);
      sum += Math.min(...its.map(weigh));
    }
    return sum;
  };

  /** Cells that lead out of what a change of `cell` reaches; any protection hides one of them. */
  const waysOut = (cell: number): number[] => {
    const edge = graph.cells[cell];
    if (!edge) return [];
    left -= perPath;
    const found = new Set<number>();
    for (const start of edge.lowers ? [edge.to, edge.from] : [edge.to]) {
      const inside = reachable(arcs, start, cell, hidden);
      for (const node of inside.nodes) {
        for (const arc of arcs[node] ?? []) {
          if (arc.cell !== cell && !inside.has(arc.to) && current(arc.cell) < Infinity) found.add(arc.cell);
        }
      }
    }
    return [...found];
  };

  visit([], 0);
  return { hidden: new Set([...primary, ...best]), complete: left >= 0 };
}
