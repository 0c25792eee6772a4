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
  const axis = periodAxis(plan);
  const period = periodAt(plan);
  const project = plan.project ? asAxis(plan.project) : undefined;
  const axes = [...(axis ? [axis] : []), ...(project ? [project.axis] : [])];
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
    base: { spec: base, period, rest },
    fitting: { spec: fitting, period, rest: [...rest, ...groups.map(({ at }) => at)] },
  };
}

/**
 * Whether two plans are answered from the same cells' neighbours: they differ at most in the year, the project and the groups asked for. Plans of one definition
 * share their conditions, and a ledger's columns are the same objects in all of them; where they are not, this answers no.
 */
export function sameCubes(one: OfRows, other: OfRows): boolean {
  return (
    one.conditions === other.conditions &&
    one.table === other.table &&
    sameKind(one, other) &&
    sameAxis(one.project, other.project) &&
    one.where.length === other.where.length &&
    one.where.every((condition, i) => sameAxis(condition, other.where[i] ?? null))
  );
}

/** Where a plan looks in cubes that were found for one like it. */
export function placesOf(plan: OfRows, { base, fitting }: AskedCells): AskedCells {
  const period = periodAt(plan);
  const project = plan.project ? [valueAt(plan.project)] : [];
  const groups = plan.where.slice(0, fitting.rest.length - base.rest.length).map(valueAt);
  return {
    base: { spec: base.spec, period, rest: project },
    fitting: { spec: fitting.spec, period, rest: [...project, ...groups] },
  };
}

function sameKind(one: OfRows, other: OfRows): boolean {
  if (one.kind === 'cohort' || other.kind === 'cohort') return false;
  if (one.measure !== other.measure || one.of !== other.of) return false;
  const [a, b] = [one.period, other.period];
  if (!a || !b) return a === b;
  if (a.day !== b.day || a.upTo !== b.upTo || a.parts?.length !== b.parts?.length) return false;
  return !a.upTo || a.fiscalYear === b.fiscalYear;
}

/** Conditions on the same column that ask for one value each. */
function sameAxis(one: Condition | null, other: Condition | null): boolean {
  if (!one || !other) return one === other;
  return one.on === other.on && isOneValue(one) && isOneValue(other);
}

function isOneValue({ operator, sought }: Condition): boolean {
  return operator === '=' && (sought.kind === 'texts' ? sought.keys : sought.numbers).length === 1;
}

function valueAt({ sought }: Condition): Coordinate {
  if (sought.kind === 'texts') return sought.keys[0] ?? '';
  const [number = null] = sought.numbers;
  return number === null ? '' : String(number);
}

function periodAt(plan: OfRows): number | undefined {
  if (plan.kind === 'cohort') return plan.fiscalYear ?? undefined;
  const { period } = plan;
  if (!period || isState(period)) return undefined;
  return period.fiscalYear * (period.parts ? partsInYear(period.parts.length) : 1);
}

function periodAxis(plan: OfRows): Axis | undefined {
  if (periodAt(plan) === undefined) return undefined;
  if (plan.kind === 'cohort') return { kind: 'year', on: plan.start };
  if (!plan.period) return undefined;
  const { day: on, parts } = plan.period;
  return parts ? { kind: 'part', on, length: parts.length } : { kind: 'year', on };
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
function asAxis(condition: Condition): { readonly axis: Axis; readonly at: Coordinate } | undefined {
  if (!isOneValue(condition)) return undefined;
  return { axis: { kind: 'value', on: condition.on }, at: valueAt(condition) };
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
