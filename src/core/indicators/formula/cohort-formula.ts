import type { CohortPlan } from '../plan/plan';
import { baseOfRows, fittingRows } from './base-of-rows';
import { product } from './formula-text';
import type { FormulaWriter } from './formula-writer';
import { periodTest } from './period-tests';
import { numbersReached } from './reached-values';

/**
 * Successes ÷ matured. Months are counted as EDATE counts them, which does not take a column: the same day so many months later or
 * the month's last, whichever comes first.
 */
export function cohortValue(plan: CohortPlan, writer: FormulaWriter): string {
  const { table, start, outcome, lagMonths, fiscalYear } = plan;
  const period = fiscalYear === null ? null : periodTest({ day: start, fiscalYear, upTo: false });
  const base = baseOfRows(plan, period, writer);
  const { factors } = fittingRows(plan, base, writer);
  const days = wholeDays('days', table, start, writer);
  const outcomes = wholeDays('outcomes', table, outcome, writer);
  const sameDay = `DATE(YEAR(${days}),MONTH(${days})+${lagMonths},DAY(${days}))`;
  const lastDay = `DATE(YEAR(${days}),MONTH(${days})+${lagMonths + 1},0)`;
  const today = writer.askedOn(plan.asOf);
  const isOver = `(((${sameDay}<=${today})+(${lastDay}<=${today}))>0)`;
  const matured = [...factors, `(${days}>0)`, isOver];
  const people = writer.modern ? [writer.keep('matured', product(matured))] : matured;
  const inTime = [
    `(INT(${outcomes})>=INT(${days}))`,
    `(${outcomes}<${sameDay}+1)`,
    `(${outcomes}<${lastDay}+1)`,
  ];
  const [successes, all] = [writer.count(product([...people, ...inTime])), writer.count(product(people))];
  const percent = plan.unit === 'percent' ? '*100' : '';
  return `IF(${base.count}=0,NA(),IF(${all}=0,NA(),${successes}/${all}${percent}))`;
}

/** Days of all rows, 0 where there is none. */
function wholeDays(
  name: 'days' | 'outcomes',
  table: string,
  of: CohortPlan['start'],
  writer: FormulaWriter,
): string {
  const { values, present } = numbersReached(table, of, writer);
  return writer.modern ? writer.keep(name, `IF(${present},${values},0)`) : values;
}
