import type { ReportedPlan } from '../../../src/core/indicators/plan/plan';
import { LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import type { PlainLedger, PlainRow } from './plain-ledger';
import { key } from './plain-ledger';
import { combined, serial } from './reference-rows';
import type { Told } from './told';
import { none, told } from './told';

const LENGTHS: readonly (readonly string[])[] = [
  ['half1', 'half2'],
  ['q1', 'q2', 'q3', 'q4'],
  ['m04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12', 'm01', 'm02', 'm03'],
];

/** A figure of one place and period: a value, the parts of a ratio, or both. */
interface Figure {
  readonly value: number | null;
  readonly n: number | null;
  readonly d: number | null;
}

/** What a place comes to: one figure, the figures of several periods to be pooled, or nothing for a reason. */
type Place =
  | { readonly one: Figure; readonly rows: number }
  | { readonly pool: readonly Figure[]; readonly rows: number }
  | { readonly number: number; readonly rows: number }
  | { readonly later: string; readonly rows: number };

/** Values as they were reported, put together by the letter of docs/indicators.md. */
export function reportedReference(plan: ReportedPlan, ledger: PlainLedger): Told {
  const mine = (ledger['measurements'] ?? []).filter(
    (row) =>
      key(row['indicatorId']) === key(plan.indicator.id) &&
      typeof row['fiscalYear'] === 'number' &&
      key(row['attribute']) === (plan.group?.attribute ?? null) &&
      key(row['group']) === (plan.group?.value ?? null) &&
      (plan.project === null || key(row['projectId']) === plan.project) &&
      hasValue(figure(row)),
  );
  const years = mine.map((row) => Number(row['fiscalYear']));
  const year = plan.fiscalYear ?? Math.max(...years);
  let rows = mine.filter((row) => row['fiscalYear'] === year);
  if (plan.project === null && rows.some((row) => key(row['projectId']) === null))
    rows = rows.filter((row) => key(row['projectId']) === null);
  if (rows.length === 0) return none('nothingReported');
  const places = new Map<string, PlainRow[]>();
  for (const row of rows) {
    const place = `${key(row['projectId']) ?? ''}\n${key(row['partnerId']) ?? ''}`;
    places.set(place, [...(places.get(place) ?? []), row]);
  }
  const found: Place[] = [];
  for (const of of places.values()) {
    const place = inTime(plan, year, of);
    if ('none' in place) return place;
    found.push(place);
  }
  const used = found.reduce((sum, place) => sum + place.rows, 0);
  return together(plan, found, used);
}

function figure(row: PlainRow): Figure {
  const number = (id: string): number | null => (typeof row[id] === 'number' ? row[id] : null);
  const d = number('denominator');
  return { value: number('value'), n: number('numerator'), d: d === 0 ? null : d };
}

function hasValue({ value, n, d }: Figure): boolean {
  return value !== null || (n !== null && d !== null);
}

function inTime(
  plan: ReportedPlan,
  year: number,
  rows: readonly PlainRow[],
): Place | { readonly none: string } {
  const byPeriod = new Map<string, Figure>();
  for (const row of rows) {
    const period = periodOf(row);
    if (byPeriod.has(period)) return { none: 'reportedTwice' };
    byPeriod.set(period, figure(row));
  }
  const whole = byPeriod.get('year');
  if (whole) return { one: whole, rows: 1 };
  const order = LENGTHS.find((periods) => [...byPeriod.keys()].every((period) => periods.includes(period)));
  if (!order) return { none: 'periodsMixed' };
  const how = overTime(plan);
  const series: Figure[] = [];
  for (const [index, period] of order.entries()) {
    const here = byPeriod.get(period);
    const over = serial(year, 4 + ((index + 1) * 12) / order.length) - 1 <= plan.asOf;
    if (here) series.push(here);
    else if (how === 'first' || how === 'last' || !over || plan.missing === 'skip') continue;
    else if (plan.missing === 'zero') series.push({ value: 0, n: 0, d: 0 });
    else {
      const before = series.at(-1);
      if (plan.missing !== 'carryForward' || !before) return { none: 'reportMissing' };
      series.push(before);
    }
  }
  const used = byPeriod.size;
  const [only] = series;
  if (only && series.length === 1) return { one: only, rows: used };
  const end = how === 'first' ? series[0] : how === 'last' ? series.at(-1) : undefined;
  if (end) return { one: end, rows: 1 };
  if (how === 'pooled') return { pool: series, rows: used };
  if (how === 'peopleNotCombined' || how === 'timesNotCombined') return { later: how, rows: used };
  const values = series.map((each) => valueOf(each, plan));
  return { number: combined(values, how), rows: used };
}

function periodOf(row: PlainRow): string {
  if (key(row['period']) === null) return 'year';
  const { values } = LEDGER_LANGUAGES.ja.labels.lists.reportPeriod;
  return Object.entries(values).find(([, word]) => key(word) === key(row['period']))?.[0] ?? 'unknown';
}

function overTime({ overTime: how, reporting, unit }: ReportedPlan): string {
  if (how === 'distinct') return 'peopleNotCombined';
  if (how === 'none') return 'timesNotCombined';
  if (how !== null) return how;
  if (reporting !== 'incremental') return 'last';
  return unit === 'people' || unit === 'percent' || unit === 'ratio' ? 'timesNotCombined' : 'sum';
}

function valueOf({ value, n, d }: Figure, { unit }: ReportedPlan): number {
  return value ?? ((n ?? NaN) / (d ?? NaN)) * (unit === 'percent' ? 100 : 1);
}

function together(plan: ReportedPlan, places: readonly Place[], rows: number): Told {
  const [first] = places;
  if (places.length > 1) {
    switch (plan.overParties) {
      case null:
      case 'none':
        return none('partiesNotCombined');
      case 'distinct':
        return none('peopleNotCombined');
      case 'first':
      case 'last':
        return none('placesHaveNoOrder');
      case 'pooled':
        return pool(places.flatMap(partsOf), plan, rows);
      default:
    }
  }
  const values: number[] = [];
  for (const place of places) {
    if ('later' in place) return none(place.later);
    if ('pool' in place) {
      const pooled = pool(place.pool, plan, 0);
      if ('none' in pooled) return pooled;
      values.push(pooled.value);
    } else values.push('number' in place ? place.number : valueOf(place.one, plan));
  }
  if (!first) throw new Error('No places');
  return told(places.length === 1 ? (values[0] ?? NaN) : combined(values, plan.overParties ?? ''), rows);
}

/** The figures of a place that are pooled over places; one without parts where it has none to give. */
function partsOf(place: Place): readonly Figure[] {
  if ('one' in place) return [place.one];
  return 'pool' in place ? place.pool : [{ value: null, n: null, d: null }];
}

function pool(figures: readonly Figure[], { unit }: ReportedPlan, rows: number): Told {
  if (figures.some(({ n, d }) => n === null || d === null)) return none('partsOfRatioMissing');
  const n = figures.reduce((sum, each) => sum + (each.n ?? 0), 0);
  const d = figures.reduce((sum, each) => sum + (each.d ?? 0), 0);
  return d === 0 ? none('baseIsZero') : told((n / d) * (unit === 'percent' ? 100 : 1), rows);
}
