import { cheapestCycle } from './cheapest-cycle';
import type { Arc, CountGraph } from './count-graph';
import { arcsOf } from './count-graph';
import { isProtected } from './is-protected';
import { leastComplementary } from './least-complementary';

export interface Hiding {
  /** All hidden cells, the primary ones among them. */
  readonly hidden: ReadonlySet<number>;
  /** Proven: no other choice hides a smaller total. */
  readonly least: boolean;
}

/** How many nodes or arcs the search for the least total may look at: a blink on an office computer. */
const SEARCH_WORK = 400_000;
/** The same for leaving out again what later choices made needless. */
const PRUNING_WORK = 4_000_000;

/**
 * The cells to hide besides the primary ones so that no hidden cell can be derived from what is shown:
 * not by subtraction along rows and columns, nor with what every reader knows, that hidden cells are at
 * least 1. The total of the added cells is the least possible in tables of up to some dozens of cells
 * (`least` says so); in larger ones each cell is protected by its cheapest cycle, needless cells are left
 * out again, and the better of two orders wins. undefined when even hiding all that may be does not help.
 */
export function complementary(graph: CountGraph, primary: ReadonlySet<number>): Hiding | undefined {
  const arcs = arcsOf(graph);
  const order = [...primary].sort((a, b) => valueOf(graph, b) - valueOf(graph, a) || a - b);
  const found = [order, [...order].reverse()].map((each) => protectEach(graph, arcs, each));
  const [first, second] = found.map((hidden) => hidden && withoutNeedless(graph, arcs, hidden, primary));
  if (!first || !second) return undefined;
  const better = weightOf(graph, second, primary) < weightOf(graph, first, primary) ? second : first;
  const searched = leastComplementary(graph, arcs, primary, better, SEARCH_WORK);
  return { hidden: searched.hidden, least: searched.complete };
}

function protectEach(
  graph: CountGraph,
  arcs: readonly (readonly Arc[])[],
  primary: readonly number[],
): Set<number> | undefined {
  const hidden = new Set(primary);
  const weigh = (cell: number): number => (hidden.has(cell) ? 0 : (graph.cells[cell]?.weight ?? Infinity));
  for (const cell of primary) {
    if (isProtected(graph, arcs, cell, hidden)) continue;
    const cycle = cheapestCycle(graph, arcs, cell, weigh);
    if (!cycle) return undefined;
    for (const added of cycle.cells) hidden.add(added);
  }
  return hidden;
}

/** Leaves out added cells, the heaviest first, as long as all others stay protected. */
function withoutNeedless(
  graph: CountGraph,
  arcs: readonly (readonly Arc[])[],
  hidden: ReadonlySet<number>,
  primary: ReadonlySet<number>,
): ReadonlySet<number> {
  const added = [...hidden].filter((cell) => !primary.has(cell));
  added.sort((a, b) => valueOf(graph, b) - valueOf(graph, a) || a - b);
  const kept = new Set(hidden);
  let work = 0;
  for (const cell of added) {
    work += kept.size * (kept.size + graph.nodes);
    if (work > PRUNING_WORK) break;
    kept.delete(cell);
    if (![...kept].every((other) => isProtected(graph, arcs, other, kept))) kept.add(cell);
  }
  return kept;
}

function weightOf(graph: CountGraph, hidden: ReadonlySet<number>, primary: ReadonlySet<number>): number {
  let sum = 0;
  for (const cell of hidden) if (!primary.has(cell)) sum += graph.cells[cell]?.weight ?? 0;
  return sum;
}

function valueOf(graph: CountGraph, cell: number): number {
  return graph.cells[cell]?.value ?? 0;
}
