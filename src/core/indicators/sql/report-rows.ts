import { comparable } from '../../values/normalise';
import type { TableShape } from '../definition/ledger-shape';
import type { ReportedPlan } from '../plan/plan';
import type { Dialect } from './dialects';
import type { Step } from './query-text';
import { allOf, select } from './query-text';
import { periodLength, periodTurn } from './report-periods';
import { identifier, keyName, SHEET_ROW, sqlTable } from './sql-names';
import type { SqlLedger } from './sql-ledger';

/**
 * The reports of an indicator that have a value and speak for what was asked, one row each: `place` (the first row of its
 * project and partner), `period_length` and `turn_of_period`, `same_period` (how many reports its place has for its
 * period), `amount`, `top` and `bottom`.
 */
export function reportRows(
  plan: ReportedPlan,
  table: TableShape,
  { lists }: SqlLedger,
  dialect: Dialect,
): readonly Step[] {
  const { types } = dialect;
  const { name, columns } = sqlTable(table);
  const column = (id: string, type: string): string => {
    const found = columns.find(({ shape }) => shape.spec?.id === id);
    // A ledger that was made before the column was.
    return found ? identifier(keyName(found)) : `CAST(NULL AS ${type})`;
  };
  const key = (id: string): string => column(id, types.text);
  const number = (id: string): string => column(id, types.number);
  const year = column('fiscalYear', types.whole);
  const hasParts = `${number('numerator')} IS NOT NULL AND ${number('denominator')} <> 0`;
  const periods = lists.get('reportPeriod')?.ids ?? new Map<string, string>();
  const isKey = (id: string, wanted: string | undefined): string =>
    wanted === undefined ? `${key(id)} IS NULL` : `${key(id)} = ${dialect.text(wanted)}`;
  const reported = select(
    {
      report_row: identifier(SHEET_ROW),
      report_year: year,
      project: key('projectId'),
      partner: key('partnerId'),
      period_length: periodLength(key('period'), periods, dialect),
      turn_of_period: periodTurn(key('period'), periods, dialect),
      amount: `CASE WHEN ${number('value')} IS NOT NULL THEN ${number('value')} ELSE ${ratio(number('numerator'), number('denominator'), plan)} END`,
      top: `CASE WHEN ${hasParts} THEN ${number('numerator')} END`,
      bottom: `CASE WHEN ${hasParts} THEN ${number('denominator')} END`,
    },
    `FROM "${name}"\nWHERE ${allOf([
      isKey('indicatorId', comparable(plan.indicator.id)),
      plan.fiscalYear === null ? `${year} IS NOT NULL` : `${year} = ${plan.fiscalYear}`,
      isKey('attribute', plan.group?.attribute),
      isKey('group', plan.group?.value),
      ...(plan.project === null ? [] : [isKey('projectId', plan.project)]),
      `(${number('value')} IS NOT NULL OR ${hasParts})`,
    ])}`,
  );
  return [
    { name: 'reported', select: reported },
    { name: 'of_year', select: OF_YEAR },
    { name: 'placed', select: plan.project === null ? PLACED_OF_ALL : PLACED },
  ];
}

/** A ratio in the indicator's unit; NULL when there is nothing to divide by. */
export function ratio(top: string, bottom: string, { unit }: Pick<ReportedPlan, 'unit'>): string {
  return `${top} / NULLIF(${bottom}, 0)${unit === 'percent' ? ' * 100' : ''}`;
}

/** Those of the last year; `without_project` counts the ones that speak for all projects. */
const OF_YEAR = select(
  {
    report_row: '"report_row"',
    report_year: '"report_year"',
    project: '"project"',
    partner: '"partner"',
    period_length: '"period_length"',
    turn_of_period: '"turn_of_period"',
    amount: '"amount"',
    top: '"top"',
    bottom: '"bottom"',
    without_project: 'count(CASE WHEN "project" IS NULL THEN 1 END) OVER ()',
  },
  'FROM "reported"\nWHERE "report_year" = (SELECT max("report_year") FROM "reported")',
);

const PLACED = select(
  {
    place: 'min("report_row") OVER (PARTITION BY "project", "partner")',
    report_year: '"report_year"',
    period_length: '"period_length"',
    turn_of_period: '"turn_of_period"',
    same_period: 'count(*) OVER (PARTITION BY "project", "partner", "period_length", "turn_of_period")',
    amount: '"amount"',
    top: '"top"',
    bottom: '"bottom"',
  },
  'FROM "of_year"',
);

const PLACED_OF_ALL = `${PLACED}\nWHERE "without_project" = 0 OR "project" IS NULL`;
