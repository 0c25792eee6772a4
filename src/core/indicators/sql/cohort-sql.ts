import type { LedgerShape } from '../definition/ledger-shape';
import type { Reach } from '../definition/reach';
import type { CohortPlan } from '../plan/plan';
import { answerSelect } from './answer-select';
import type { Dialect } from './dialects';
import { foundRows } from './found-rows';
import { groupIn } from './group-columns';
import { isoDay } from './literals';
import { inYear } from './period-sql';
import { query, select } from './query-text';
import { SeenColumns } from './seen-columns';

/**
 * The share of those whose time has passed with an outcome within it, as a query.
 *
 * @param by answers group by group
 */
export function cohortSql(
  plan: CohortPlan,
  shape: LedgerShape,
  dialect: Dialect,
  by: Reach | null = null,
): string {
  const { start, outcome, fiscalYear, lagMonths, unit, asOf } = plan;
  const columns = new SeenColumns(shape, plan.table);
  const group = groupIn(by, columns);
  const asked = {
    ...group.found,
    started: columns.expression(start, 'day'),
    ended: columns.expression(outcome, 'day'),
  };
  const time = fiscalYear === null ? null : inYear(start, fiscalYear, false, columns, dialect);
  const found = foundRows(plan, time, asked, columns, dialect);
  const limited = select(
    {
      ...Object.fromEntries(Object.keys(group.found).map((name) => [name, `"${name}"`])),
      fits: '"fits"',
      started: '"started"',
      ended: '"ended"',
      time_limit: dialect.addMonths('"started"', lagMonths),
    },
    'FROM "found"',
  );
  const matured = `"fits" = 1 AND "time_limit" <= ${dialect.day(isoDay(asOf))}`;
  const counted = select(
    {
      ...group.counted(dialect),
      base: 'count(*)',
      fitting: 'count(CASE WHEN "fits" = 1 AND "started" IS NOT NULL THEN 1 END)',
      matured: `count(CASE WHEN ${matured} THEN 1 END)`,
      successes: `count(CASE WHEN ${matured} AND "ended" BETWEEN "started" AND "time_limit" THEN 1 END)`,
    },
    `FROM "limited"${group.end}`,
  );
  const without = fiscalYear === null ? 'noRowsInTable' : 'noRowsInYear';
  return query(
    [...found, { name: 'limited', select: limited }, { name: 'counted', select: counted }],
    answerSelect(
      {
        value: `CAST("successes" AS ${dialect.types.number}) / "matured"${unit === 'percent' ? ' * 100' : ''}`,
        rows: '"matured"',
        reason: `CASE WHEN "base" = 0 THEN '${without}' WHEN "fitting" = 0 THEN 'noRowsFit' WHEN "matured" = 0 THEN 'noneMatured' END`,
      },
      'FROM "counted"',
      dialect,
      group.label,
    ),
  );
}
