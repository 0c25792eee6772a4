import type { LedgerShape } from '../definition/ledger-shape';
import type { Reach } from '../definition/reach';
import type { RowsPlan } from '../plan/plan';
import { answerSelect } from './answer-select';
import type { Dialect } from './dialects';
import { foundRows } from './found-rows';
import { groupIn } from './group-columns';
import { measureSql } from './measure-sql';
import { overPartsSql, PARTS } from './over-parts-sql';
import { inYear, partOfYear } from './period-sql';
import { query, select } from './query-text';
import { SeenColumns } from './seen-columns';

/**
 * A plan for rows as a query.
 *
 * @param by answers group by group; not with the parts of a year
 */
export function rowsSql(
  plan: RowsPlan,
  shape: LedgerShape,
  dialect: Dialect,
  by: Reach | null = null,
): string {
  const columns = new SeenColumns(shape, plan.table);
  const { period } = plan;
  const part = partOf(plan, columns, dialect);
  const group = groupIn(by, columns);
  const time = period && inYear(period.day, period.fiscalYear, period.upTo, columns, dialect);
  const found = foundRows(
    plan,
    time,
    { ...part, ...group.found, ...itemOf(plan, columns) },
    columns,
    dialect,
  );
  const { before, from, figures } = measureSql(
    plan,
    [...Object.keys(part), ...group.cell],
    Object.keys(group.found),
  );
  const steps = [...found, ...before];
  if (period?.parts) {
    const counted = select({ part: '"part"', ...figures }, `FROM "${from}"\nGROUP BY "part"`);
    return overPartsSql([...steps, { name: 'counted', select: counted }], plan, dialect);
  }
  const without = period ? 'noRowsInYear' : 'noRowsInTable';
  return query(
    [
      ...steps,
      {
        name: 'counted',
        select: select({ ...group.counted(dialect), ...figures }, `FROM "${from}"${group.end}`),
      },
    ],
    answerSelect(
      {
        value: '"result"',
        rows: '"used"',
        reason: `CASE WHEN "base" = 0 THEN '${without}' ELSE "why" END`,
      },
      'FROM "counted"',
      dialect,
      group.label,
    ),
  );
}

/** In which part of the year a row is, where the year has parts. */
function partOf(
  { period }: RowsPlan,
  columns: SeenColumns,
  dialect: Dialect,
): Readonly<Record<string, string>> {
  if (!period?.parts) return {};
  const { day, fiscalYear, parts } = period;
  return { part: partOfYear(columns.expression(day, 'day'), fiscalYear, PARTS[parts.length], dialect) };
}

/** What is counted or added up, in the form that the measure takes. */
function itemOf({ measure, of, missing }: RowsPlan, columns: SeenColumns): Readonly<Record<string, string>> {
  if (!of) return {};
  if (measure === 'count' || measure === 'distinct') return { item: columns.expression(of, 'key') };
  const item = columns.expression(of, 'number');
  return { item: missing === 'zero' ? `COALESCE(${item}, 0)` : item };
}
