import { each } from '../combine';
import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { periodsOf } from '../people/periods';
import { reason } from '../reasons';
import { isReported } from '../values/blank';
import { cellKey } from '../values/cell-key';
import type { CellValue } from '../values/cell-value';
import { fractionOf, numberOf, ZERO } from '../values/fraction';
import type { Fraction } from '../values/fraction';
import type { Aggregation } from './aggregation';
import { aggregated } from './aggregation';
import type { MissingPolicy } from './missing-policy';

export interface AggregateInput {
  /** One row each; null is not reported. */
  readonly values: readonly (number | null)[];
  readonly places: readonly CellValue[];
  readonly periods: readonly CellValue[];
  readonly overPlaces: Aggregation;
  readonly overTime: Aggregation;
  readonly missing: MissingPolicy;
}

/** Those that would weigh or pick one of two values which a place reported for one period. */
const ONE_VALUE_PER_PERIOD: ReadonlySet<Aggregation> = new Set<Aggregation>(['mean', 'first', 'last']);

type Values = readonly [Fraction, ...Fraction[]];

/**
 * One figure from reports by place (or party) and period: first over time within each place, then over
 * the places. Periods are in the order of `periodsOf`. Every place is expected to report for every period
 * that occurs; `missing` says what holds where it did not: no answer (the gap is named), skip (the rest
 * counts; a mean divides by what was reported, never by all), carry forward (the place's value before;
 * none before is no answer), zero. Rows without place and period count only when they hold no value.
 * Places have no order, so first and last are for time alone. Two values of one place for one period are
 * added, compared or counted; where one of them would have to be picked or weighed they are named.
 * @example aggregate({ values: [10, 12, 5, 7], places: ['A', 'A', 'B', 'B'], periods: [2020, 2021, 2020, 2021], overPlaces: 'sum', overTime: 'last', missing: 'noAnswer' }) //=> { ok: true, value: 19 }
 * @example aggregate({ values: [10, 20, null], places: ['A', 'B', 'C'], periods: [2021, 2021, 2021], overPlaces: 'mean', overTime: 'sum', missing: 'skip' }) //=> { ok: true, value: 15 }
 * @example aggregate({ values: [10, null], places: ['A', 'B'], periods: [2021, 2021], overPlaces: 'sum', overTime: 'sum', missing: 'noAnswer' }).reason //=> { code: 'reportMissing', data: { place: 'B', period: '2021' } }
 */
export function aggregate(input: AggregateInput): Outcome<number> {
  const { overPlaces, overTime } = input;
  if (overPlaces === 'first' || overPlaces === 'last') {
    return wrong(reason('placesHaveNoOrder', { value: overPlaces }));
  }
  const reports = reportsOf(input);
  if (!reports.ok) return reports;
  const { places, periods } = reports.value;
  const perPlace = each(places, (place) => {
    const twice = place.values.findIndex((found) => (found?.length ?? 0) > 1);
    if (twice >= 0 && ONE_VALUE_PER_PERIOD.has(overTime)) {
      return wrong(reason('reportedTwice', { place: place.label, period: periods[twice] ?? '' }));
    }
    return filled(place, periods, input.missing);
  });
  if (!perPlace.ok) return perPlace;
  const [first, ...rest] = perPlace.value.flatMap(([one, ...more]) =>
    one ? [aggregated([one, ...more], overTime)] : [],
  );
  if (!first) return missing(reason('noRows', {}));
  return answered(numberOf(aggregated([first, ...rest], overPlaces)));
}

interface Place {
  readonly label: string;
  /** By period; undefined where nothing was reported. */
  readonly values: (Values | undefined)[];
}

interface Reports {
  readonly places: readonly Place[];
  readonly periods: readonly string[];
}

/** The rows as a grid of places and periods. */
function reportsOf({ values, places, periods }: AggregateInput): Outcome<Reports> {
  const keys = places.map(cellKey);
  for (const [row, value] of values.entries()) {
    const argument =
      keys[row] === null ? 'places' : cellKey(periods[row] ?? null) === null ? 'periods' : null;
    if (value !== null && argument) {
      return missing(reason('rowWithoutKey', { argument, position: row + 1, value }));
    }
  }
  const grouped = periodsOf(periods.map((period, row) => (keys[row] === null ? null : period))).periods;
  const found = new Map<string, Place>();
  for (const [row, key] of keys.entries()) {
    const place = places[row] ?? null;
    if (key === null || !isReported(place) || cellKey(periods[row] ?? null) === null) continue;
    if (!found.has(key)) found.set(key, { label: String(place).trim(), values: [] });
  }
  for (const [order, { rows }] of grouped.entries()) {
    for (const row of rows) {
      const value = values[row] ?? null;
      const place = found.get(keys[row] ?? '');
      if (value === null || !place) continue;
      const before = place.values[order];
      place.values[order] = before ? [...before, fractionOf(value)] : [fractionOf(value)];
    }
  }
  return answered({ places: [...found.values()], periods: grouped.map(({ label }) => String(label)) });
}

/** A place's values in time order, with what the policy puts where none was reported. */
function filled(
  place: Place,
  periods: readonly string[],
  policy: MissingPolicy,
): Outcome<readonly Fraction[]> {
  const series: Fraction[] = [];
  for (const [order, period] of periods.entries()) {
    const reported = place.values[order];
    if (reported) series.push(...reported);
    else if (policy === 'zero') series.push(ZERO);
    else if (policy !== 'skip') {
      const before = policy === 'carryForward' ? series.at(-1) : undefined;
      if (!before) return missing(reason('reportMissing', { place: place.label, period }));
      series.push(before);
    }
  }
  return answered(series);
}
