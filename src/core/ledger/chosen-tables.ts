import { LEDGER_LISTS, LEDGER_TABLES, tableSpec } from './schema';
import type { ListSpec, TableSpec } from './schema-types';
import type { TableGroup } from './table-groups';

/** Ids of the tables of a group, in the order of the schema. */
export function tablesOfGroup(group: TableGroup): readonly string[] {
  return LEDGER_TABLES.filter((table) => table.group === group).map(({ id }) => id);
}

/** The tables that every new ledger has. */
export const BASIC_TABLES: readonly string[] = tablesOfGroup('basic');

/**
 * The tables of these ids in the order of the schema, with those that a row of them cannot do without:
 * a role needs its activity, an activity its project.
 *
 * @example withNeeded(['roles']) //=> ["partners", "projects", "activities", "roles"]
 */
export function withNeeded(ids: Iterable<string>): readonly string[] {
  const needed = new Set<string>();
  const add = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const { reference, required } of tableSpec(id).columns) if (reference && required) add(reference);
  };
  for (const id of ids) add(id);
  return LEDGER_TABLES.map(({ id }) => id).filter((id) => needed.has(id));
}

/** The lists that the columns of these tables take their values from, in the order of the schema. */
export function listsOf(tables: readonly TableSpec[]): readonly ListSpec[] {
  const used = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? [])));
  return LEDGER_LISTS.filter(({ id }) => used.has(id));
}

/** Those of these tables that others of them point to. */
export function pointedTo(tables: readonly TableSpec[]): readonly TableSpec[] {
  const named = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ reference }) => reference ?? [])));
  return tables.filter(({ id }) => named.has(id));
}
