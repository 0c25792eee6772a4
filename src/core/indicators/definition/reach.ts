import { comparable } from '../../values/normalise';
import type { ColumnShape, LedgerShape, TableShape } from './ledger-shape';

/**
 * A column as it is seen from the rows of a table: one of its own, or one of a table that its rows refer to
 * (from 参加 over 会合ID to 会合, and on over 事業ID to 事業).
 */
export interface Reach {
  /** Ids of the reference columns to follow, the first in the table itself; none for a column of its own. */
  readonly via: readonly string[];
  /** Id of the table that the column stands in. */
  readonly table: string;
  readonly column: ColumnShape;
}

export type ReachFound =
  | { readonly found: 'one'; readonly reach: Reach }
  | { readonly found: 'none' }
  /** Tables equally near have a column of this name; `names` are the ways to say which one is meant. */
  | { readonly found: 'several'; readonly names: readonly string[] };

/** Every cell that is asked goes over them: one list for as long as the ledger has its shape. */
const KNOWN = new WeakMap<LedgerShape, Map<TableShape, readonly (readonly Reach[])[]>>();

/** Everything that the rows of a table lead to, nearest tables first; each table once, by its shortest way. */
export function reachable(from: TableShape, shape: LedgerShape): readonly (readonly Reach[])[] {
  let known = KNOWN.get(shape);
  if (!known) KNOWN.set(shape, (known = new Map<TableShape, readonly (readonly Reach[])[]>()));
  let levels = known.get(from);
  if (!levels) known.set(from, (levels = levelsFrom(from, shape)));
  return levels;
}

function levelsFrom(from: TableShape, shape: LedgerShape): readonly (readonly Reach[])[] {
  const seen = new Set([from.id]);
  const levels: Reach[][] = [];
  let here: readonly { readonly table: TableShape; readonly via: readonly string[] }[] = [
    { table: from, via: [] },
  ];
  while (here.length > 0) {
    levels.push(
      here.flatMap(({ table, via }) => table.columns.map((column) => ({ via, table: table.id, column }))),
    );
    here = here.flatMap(({ table, via }) =>
      table.columns.flatMap(({ spec }) => {
        const next = shape.tables.get(spec?.reference ?? '');
        if (!spec || !next || seen.has(next.id)) return [];
        seen.add(next.id);
        return [{ table: next, via: [...via, spec.id] }];
      }),
    );
  }
  return levels;
}

/**
 * The column that a name means, seen from a table: its own column of this header, otherwise that of the nearest table
 * that its rows refer to. "会合.形式" names the table as well.
 */
export function reachOf(name: string, from: TableShape, shape: LedgerShape): ReachFound {
  const levels = reachable(from, shape);
  const [table, header] = named(name, shape);
  for (const level of levels) {
    const fits = level.filter(
      (reach) =>
        comparable(reach.column.header) === comparable(header) &&
        (table === undefined || reach.table === table),
    );
    const [first, ...others] = fits;
    if (first && others.length === 0) return { found: 'one', reach: first };
    if (first) return { found: 'several', names: fits.map((reach) => fullName(reach, shape)) };
  }
  return { found: 'none' };
}

/** How a column is named with its table. */
export function fullName({ table, column }: Reach, shape: LedgerShape): string {
  return `${shape.tables.get(table)?.name ?? table}.${column.header}`;
}

function named(name: string, shape: LedgerShape): readonly [table: string | undefined, header: string] {
  const [before = '', ...after] = name.split(/[.．]/);
  const header = after.join('.');
  const table = [...shape.tables.values()].find((each) => isNamed(each, before));
  return table && header !== '' ? [table.id, header] : [undefined, name];
}

/** Whether a person means this table: by its own name or its sheet's. */
export function isNamed(table: TableShape, name: string): boolean {
  return [table.name, table.sheet].some((each) => comparable(each) === comparable(name));
}
