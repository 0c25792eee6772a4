import { chain, each } from '../../combine';
import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import type { Reason } from '../../reasons';
import { reason } from '../../reasons';
import { comparable } from '../../values/normalise';
import type { Fraction } from '../../values/fraction';
import { fractionOf, ZERO } from '../../values/fraction';
import type { Aggregation } from '../aggregation';
import { aggregated } from '../aggregation';
import type { ListsOfLedger } from '../plan/narrow';
import type { ReportedPlan } from '../plan/plan';
import { byKey } from './by-key';
import type { RatioParts } from './pooled-reports';
import { pooled, summed } from './pooled-reports';
import type { ReportPeriod } from './report-period';
import { lastDayOfPart, periodsLike } from './report-period';
import type { Report } from './reports';

/** What one place reported for a year, ready to be put together with others. */
export interface OfPlace {
  readonly value: () => Outcome<Fraction>;
  /** Numerator and denominator, for a ratio that is pooled over places. */
  readonly parts: () => Outcome<RatioParts>;
  /** How many reports it is made of. */
  readonly reports: number;
}

/** A report in its place in time; null is a part of the year that is taken as zero. */
type Entry = Report | null;

/** How several periods become one; a reason where they do not. */
type OverTime = Aggregation | 'pooled' | ((count: number) => Reason);

/** One place over the periods of a year. */
export function placeOverTime(
  plan: ReportedPlan,
  fiscalYear: number,
  reports: readonly Report[],
  lists: ListsOfLedger,
): Outcome<OfPlace> {
  const [first] = reports;
  if (!first) throw new Error('A place without reports');
  const byPeriod = byKey(reports, (report) => periodOf(report, lists));
  for (const [period, same] of byPeriod)
    if (same.length > 1)
      return missing(reason('reportedTwice', { place: first.place, period: labelOf(period, lists) }));
  const whole = byPeriod.get('year')?.[0];
  if (whole) return answered(onePeriod(whole, plan));
  const [some] = byPeriod.keys();
  const order = some && periodsLike(some);
  if (!order || ![...byPeriod.keys()].every((period) => period && order.includes(period)))
    return missing(reason('periodsMixed', { place: first.place }));
  const how = overTime(plan);
  const entries = filled(plan, fiscalYear, order, byPeriod, how, first.place, lists);
  return chain(entries, (series) => answered(severalPeriods(series, how, plan, first.place)));
}

/** undefined for a period that is none of the list. */
function periodOf({ period }: Report, lists: ListsOfLedger): ReportPeriod | undefined {
  if (period === null) return 'year';
  // The ids of a list are those of the schema.
  return lists.get('reportPeriod')?.ids.get(comparable(period)) as ReportPeriod | undefined;
}

function labelOf(period: ReportPeriod | undefined, lists: ListsOfLedger): string {
  const known = lists.get('reportPeriod');
  const word = [...(known?.ids ?? [])].find(([key, id]) => id === period && known?.values.has(key))?.[0];
  return known?.values.get(word ?? '') ?? period ?? '';
}

function overTime({ overTime: how, reporting, unit }: ReportedPlan): OverTime {
  if (how === 'distinct') return (count) => reason('peopleNotCombined', { count });
  if (how === 'none') return (count) => reason('timesNotCombined', { count });
  if (how !== null) return how;
  if (reporting !== 'incremental') return 'last';
  const additive = unit !== 'people' && unit !== 'percent' && unit !== 'ratio';
  return additive ? 'sum' : (count) => reason('timesNotCombined', { count });
}

/** The reports in the order of the year, with what the policy puts where one is expected and missing. */
function filled(
  { missing: policy, asOf }: ReportedPlan,
  fiscalYear: number,
  order: readonly ReportPeriod[],
  byPeriod: ReadonlyMap<ReportPeriod | undefined, readonly Report[]>,
  how: OverTime,
  place: string,
  lists: ListsOfLedger,
): Outcome<readonly Entry[]> {
  const series: Entry[] = [];
  for (const [index, period] of order.entries()) {
    const [report] = byPeriod.get(period) ?? [];
    const expected =
      how !== 'first' && how !== 'last' && lastDayOfPart(fiscalYear, order.length, index) <= asOf;
    if (report) series.push(report);
    else if (!expected || policy === 'skip') continue;
    else if (policy === 'zero') series.push(null);
    else {
      const before = policy === 'carryForward' ? series.at(-1) : undefined;
      if (!before) return missing(reason('reportMissing', { place, period: labelOf(period, lists) }));
      series.push(before);
    }
  }
  return answered(series);
}

function onePeriod(report: Report, { unit }: ReportedPlan): OfPlace {
  return { value: () => valueOf(report, unit), parts: () => partsOf(report), reports: 1 };
}

function severalPeriods(series: readonly Entry[], how: OverTime, plan: ReportedPlan, place: string): OfPlace {
  const reports = new Set(series.flatMap((entry) => entry ?? []));
  const [one, ...others] = series;
  if (one && others.length === 0) return onePeriod(one, plan);
  const chosen = how === 'first' ? series.at(0) : how === 'last' ? series.at(-1) : undefined;
  if (chosen) return onePeriod(chosen, plan);
  const sum = (): Outcome<RatioParts> =>
    chain(
      each(series, (entry) => (entry ? partsOf(entry) : answered({ numerator: ZERO, denominator: ZERO }))),
      (parts) => answered(summed(parts)),
    );
  return {
    value: () => {
      if (typeof how === 'function') return missing(how(series.length));
      if (how === 'pooled') return chain(sum(), (parts) => pooled([parts], plan.unit));
      return chain(
        each(series, (entry) => (entry ? valueOf(entry, plan.unit) : answered(ZERO))),
        ([first = ZERO, ...rest]) => answered(aggregated([first, ...rest], how)),
      );
    },
    parts: () => (how === 'pooled' ? sum() : missing(reason('partsOfRatioMissing', { place }))),
    reports: reports.size,
  };
}

function valueOf(report: Report, unit: ReportedPlan['unit']): Outcome<Fraction> {
  if (report.value !== null) return answered(fractionOf(report.value));
  return chain(partsOf(report), (parts) => pooled([parts], unit));
}

function partsOf({ numerator, denominator, place }: Report): Outcome<RatioParts> {
  if (numerator === null || denominator === null) return missing(reason('partsOfRatioMissing', { place }));
  return answered({ numerator: fractionOf(numerator), denominator: fractionOf(denominator) });
}
