import type { Condition } from '../definition/source';
import type { CohortPlan, Period, RowsPlan } from '../plan/plan';
import type { Coordinate } from './cube';
import type { Axis, Collects, CubeSpec, Until } from './cube-spec';
import { daysOfYear, partsInYear } from './year-days';

export type OfRows = RowsPlan | CohortPlan;

/** A cell of a cube, or one for each part of the year. */
export interface AskedCell {
  readonly spec: CubeSpec;
  /** What comes first when the cube is by periods: the number of the year, or of its first part. */
  readonly period: number | undefined;
  readonly rest: readonly Coordinate[];
}

/** What a plan's rows are told apart by, and which of them it asks for. */
export interface AskedCells {
  /** The rows in the period and of the project. */
  readonly base: AskedCell;
  /** Those that fit. */
  readonly fitting: AskedCell;
}

/**
 * @param yearColumn whether the column of the period holds years
 * @param mostAxes how many of the groups asked for may be axes of one cube; the others are among its conditions
 */
export function askedCells(plan: OfRows, yearColumn: boolean, mostAxes: number): AskedCells {
  const period = periodAxis(plan);
  const project = plan.project ? asAxis(plan.project) : undefined;
  const axes = [...(period ? [period.axis] : []), ...(project ? [project.axis] : [])];
  const until = untilOf(plan, yearColumn);
  const shared = plan.project && !project ? [plan.project] : [];
  const where = plan.where.map((condition) => ({ condition, found: asAxis(condition) }));
  const split = where.map(({ found }, i) => i < mostAxes && found !== undefined);
  const groups = where.flatMap(({ found }, i) => (split[i] && found ? [found] : []));
  const others = where.flatMap(({ condition }, i) => (split[i] ? [] : [condition]));
  const rest = project ? [project.at] : [];
  const base: CubeSpec = { table: plan.table, axes, conditions: shared, until, collects: { kind: 'rows' } };
  const fitting: CubeSpec = {
    ...base,
    axes: [...axes, ...groups.map(({ axis }) => axis)],
    conditions: [...shared, ...plan.conditions, ...others],
    collects: collectsFor(plan),
  };
  return {
    base: { spec: base, period: period?.at, rest },
    fitting: { spec: fitting, period: period?.at, rest: [...rest, ...groups.map(({ at }) => at)] },
  };
}

function periodAxis(plan: OfRows): { readonly axis: Axis; readonly at: number } | undefined {
  if (plan.kind === 'cohort') {
    if (plan.fiscalYear === null) return undefined;
    return { axis: { kind: 'year', on: plan.start }, at: plan.fiscalYear };
  }
  const { period } = plan;
  if (!period || isState(period)) return undefined;
  const { day: on, fiscalYear, parts } = period;
  if (!parts) return { axis: { kind: 'year', on }, at: fiscalYear };
  return { axis: { kind: 'part', on, length: parts.length }, at: fiscalYear * partsInYear(parts.length) };
}

/** The state at the end of the year, which no parts of a year make up. */
function isState({ upTo, parts }: Period): boolean {
  return upTo && !parts;
}

function untilOf(plan: OfRows, yearColumn: boolean): Until | null {
  if (plan.kind === 'cohort' || !plan.period || !isState(plan.period)) return null;
  const { day, fiscalYear } = plan.period;
  return { day, to: yearColumn ? fiscalYear : daysOfYear(fiscalYear).to };
}

/** A condition that asks for one value. */
function asAxis({
  on,
  operator,
  sought,
}: Condition): { readonly axis: Axis; readonly at: Coordinate } | undefined {
  const values = sought.kind === 'texts' ? sought.keys : sought.numbers;
  const [value] = values;
  if (operator !== '=' || values.length !== 1 || value === undefined) return undefined;
  return { axis: { kind: 'value', on }, at: value === null ? '' : String(value) };
}

function collectsFor(plan: OfRows): Collects {
  if (plan.kind === 'cohort') {
    const { start, outcome, lagMonths, asOf } = plan;
    return { kind: 'cohort', start, outcome, lagMonths, asOf };
  }
  const { measure, of } = plan;
  if (!of) return { kind: 'rows' };
  if (measure === 'count' || measure === 'distinct') return { kind: 'values', of };
  return { kind: 'numbers', of, each: measure !== 'sum' && measure !== 'mean' };
}
