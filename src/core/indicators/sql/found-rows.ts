import type { CohortPlan, RowsPlan } from '../plan/plan';
import { conditionSql, conditionsSql } from './condition-sql';
import type { Dialect } from './dialects';
import type { Step } from './query-text';
import { allOf, select } from './query-text';
import type { SeenColumns } from './seen-columns';

/**
 * The base, one row each: `fits` is 1 where all conditions hold, otherwise 0; and what else is asked of the rows.
 *
 * @param time the condition on the row's day, or null for all time
 */
export function foundRows(
  plan: RowsPlan | CohortPlan,
  time: string | null,
  asked: Readonly<Record<string, string>>,
  columns: SeenColumns,
  dialect: Dialect,
): readonly Step[] {
  const conditions = [...plan.conditions, ...plan.where];
  const fits = `CASE WHEN ${conditionsSql(conditions, columns, dialect)} THEN 1 ELSE 0 END`;
  const project = plan.project ? [conditionSql(plan.project, columns, dialect)] : [];
  const base = [...(time === null ? [] : [time]), ...project];
  const where = base.length === 0 ? '' : `\nWHERE ${allOf(base)}`;
  const found = select({ fits: conditions.length === 0 ? '1' : fits, ...asked }, `${columns.from()}${where}`);
  return [...columns.steps(), { name: 'found', select: found }];
}
