import type { Outcome } from '../../outcome';
import { answered, missing, wrong } from '../../outcome';
import { reason } from '../../reasons';
import type { Reach } from '../definition/reach';
import { reachable } from '../definition/reach';
import type { DefinedIndicators } from '../plan/make-plan';
import { attributeReach, projectReach } from '../plan/narrow';
import { keyOf } from './seen-rows';

/** A column that parts the rows of a table, and whether it says which project a row belongs to. */
export interface GroupColumn {
  readonly on: Reach;
  readonly project: boolean;
}

/** Whether a column names projects. */
export function namesProjects({ table, column: { spec } }: Reach): boolean {
  return spec?.reference === 'projects' || (table === 'projects' && spec?.key === true);
}

/**
 * The column of another table's reach, as it is seen from this one: that which names projects, the same column, or the
 * one of the same header.
 */
export function groupColumn(
  by: Reach,
  tableId: string,
  { shape, lists }: Pick<DefinedIndicators, 'shape' | 'lists'>,
): Outcome<GroupColumn> {
  const table = shape.tables.get(tableId);
  if (!table) return missing(reason('columnNotInLedger', { table: tableId, column: by.column.header }));
  const project = namesProjects(by) ? projectReach(table, shape) : undefined;
  if (project) return answered({ on: project, project: true });
  const seen = reachable(table, shape).flat();
  const own = { ...by, via: [] };
  const same = seen.filter(
    (reach) => reach.table === by.table && keyOf({ ...reach, via: [] }) === keyOf(own),
  );
  const [first] = [...same.filter((reach) => keyOf(reach) === keyOf(by)), ...same];
  if (first) return answered({ on: first, project: false });
  if (namesProjects(by)) return missing(reason('notByProject', { table: table.name }));
  const named = attributeReach(by.column.header, table, shape, lists);
  return named.ok ? answered({ on: named.value, project: false }) : wrong(named.reason);
}
