import { groupColumn } from '../engine/group-reach';
import type { Reach } from '../definition/reach';
import type { Plan } from '../plan/plan';
import { cohortSql } from './cohort-sql';
import type { Dialect } from './dialects';
import { rowsSql } from './rows-sql';
import type { SqlLedger } from './sql-ledger';

/**
 * The same query group by group: one row for each value of a column that the plan's rows lead to, `label` (NULL is blank), then as
 * `planSql` has it. A group without rows has no row here.
 *
 * @returns undefined where one query does not say it: reported values, ratios, and years in parts are asked for each group by
 *   the plan that was narrowed to it; or where the rows do not lead to such a column
 */
export function groupsSql(plan: Plan, by: Reach, ledger: SqlLedger, dialect: Dialect): string | undefined {
  if (plan.kind !== 'cohort' && (plan.kind !== 'rows' || plan.period?.parts)) return undefined;
  const column = groupColumn(by, plan.table, ledger);
  if (!column.ok) return undefined;
  const { on } = column.value;
  return plan.kind === 'cohort'
    ? cohortSql(plan, ledger.shape, dialect, on)
    : rowsSql(plan, ledger.shape, dialect, on);
}
