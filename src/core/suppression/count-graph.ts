/**
 * A table of counts with its totals, as a reader sees it who wants to work out what is hidden.
 *
 * Every row and every column is an equation (cells add up to their total; the totals add up to the grand
 * total), and every cell stands in one row and one column: equations are nodes, cells are edges between
 * them. A hidden cell could have another value exactly when the change can be carried round a cycle of
 * hidden cells, up and down in turn. So each cell is an arc from one equation to another in the direction
 * in which its value grows, and an arc back if it could also be smaller.
 */
export interface CountGraph {
  readonly nodes: number;
  readonly cells: readonly CountCell[];
}

export interface CountCell {
  /** An increase of the value runs from this node … */
  readonly from: number;
  /** … to this one. */
  readonly to: number;
  readonly value: number;
  /** A smaller value is possible: a hidden cell is at least 1, because zeros are always shown. */
  readonly lowers: boolean;
  /** What hiding the cell costs; Infinity where it cannot be hidden. */
  readonly weight: number;
}

export interface Arc {
  readonly cell: number;
  readonly to: number;
}

/**
 * The arcs that leave each node: up for every cell, down for those that could be smaller.
 * @example arcsOf({ nodes: 2, cells: [{ from: 0, to: 1, value: 1, lowers: false, weight: 1 }] }) //=> [[{ cell: 0, to: 1 }], []]
 */
export function arcsOf({ nodes, cells }: CountGraph): readonly (readonly Arc[])[] {
  const arcs: Arc[][] = Array.from({ length: nodes }, () => []);
  for (const [cell, { from, to, lowers }] of cells.entries()) {
    arcs[from]?.push({ cell, to });
    if (lowers) arcs[to]?.push({ cell, to: from });
  }
  return arcs;
}
