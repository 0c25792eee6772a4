import fc from 'fast-check';
import type { AggregateInput } from '../../../src/core/indicators/aggregate';
import { aggregate } from '../../../src/core/indicators/aggregate';
import type { Aggregation } from '../../../src/core/indicators/aggregation';
import { aggregationNamed } from '../../../src/core/indicators/aggregation';
import { missingPolicyNamed } from '../../../src/core/indicators/missing-policy';

type Row = readonly [place: string | null, period: string | number | null, value: number | null];

function of(rows: readonly Row[], how: Partial<AggregateInput> = {}) {
  return aggregate({
    places: rows.map(([place]) => place),
    periods: rows.map(([, period]) => period),
    values: rows.map(([, , value]) => value),
    overPlaces: 'sum',
    overTime: 'sum',
    missing: 'noAnswer',
    ...how,
  });
}

const ROWS: readonly Row[] = [
  ['A', 2021, 3],
  ['A', 2020, 10],
  ['B', 2020, 4],
  ['Ｂ ', 'R3', 8],
];

describe('aggregation over time, then over places', () => {
  test.each<[Aggregation, Aggregation, number]>([
    ['sum', 'sum', 25],
    ['sum', 'last', 11],
    ['sum', 'first', 14],
    ['mean', 'sum', 12.5],
    ['maximum', 'mean', 6.5],
    ['minimum', 'maximum', 8],
    ['sum', 'minimum', 7],
    ['count', 'sum', 2],
    ['sum', 'count', 4],
  ])('%s of each %s: %p', (overPlaces, overTime, value) => {
    expect(of(ROWS, { overPlaces, overTime })).toEqual({ ok: true, value });
  });

  test('a mean divides by what was reported: 10, 20 and nothing is 15', () => {
    const rows: Row[] = [
      ['A', 1, 10],
      ['B', 1, 20],
      ['C', 1, null],
    ];
    expect(of(rows, { overPlaces: 'mean', missing: 'skip' })).toEqual({ ok: true, value: 15 });
    expect(of(rows, { overPlaces: 'mean', missing: 'zero' })).toEqual({ ok: true, value: 10 });
    expect(of(rows, { overPlaces: 'mean' })).toMatchObject({
      kind: 'missing',
      reason: { code: 'reportMissing', data: { place: 'C', period: '1' } },
    });
  });

  test('a period that a place has no row for is missing too', () => {
    const rows: Row[] = [
      ['A', '前期', 1],
      ['A', '後期', 2],
      ['B', '前期', 5],
    ];
    expect(of(rows)).toMatchObject({ reason: { data: { place: 'B', period: '後期' } } });
    expect(of(rows, { overTime: 'last', missing: 'carryForward' })).toEqual({ ok: true, value: 7 });
    expect(of(rows, { overTime: 'last', missing: 'zero' })).toEqual({ ok: true, value: 2 });
  });

  test('nothing is carried forward from nowhere', () => {
    const rows: Row[] = [
      ['A', 1, 1],
      ['A', 2, 2],
      ['B', 2, 5],
    ];
    expect(of(rows, { missing: 'carryForward' })).toMatchObject({
      reason: { code: 'reportMissing', data: { place: 'B', period: '1' } },
    });
  });

  test('two values for one period are added, never chosen from', () => {
    const rows: Row[] = [
      ['A', 1, 1],
      ['A', 1, 5],
    ];
    expect(of(rows)).toEqual({ ok: true, value: 6 });
    for (const overTime of ['mean', 'first', 'last'] as const) {
      expect(of(rows, { overTime })).toMatchObject({
        kind: 'wrong',
        reason: { code: 'reportedTwice', data: { place: 'A', period: '1' } },
      });
    }
  });

  test('a value belongs to a place and a period, or is named', () => {
    expect(of([[null, 1, 5]])).toMatchObject({
      reason: { code: 'rowWithoutKey', data: { argument: 'places' } },
    });
    expect(of([['A', null, 5]])).toMatchObject({
      reason: { code: 'rowWithoutKey', data: { argument: 'periods', position: 1, value: 5 } },
    });
    expect(of([[null, null, null]])).toMatchObject({ reason: { code: 'noRows' } });
    expect(of(ROWS, { overPlaces: 'first' })).toMatchObject({ reason: { code: 'placesHaveNoOrder' } });
  });

  test('words of lists and formulas', () => {
    expect(aggregationNamed('最大', 'overTime')).toEqual({ ok: true, value: 'maximum' });
    expect(aggregationNamed('Mean', 'overTime')).toEqual({ ok: true, value: 'mean' });
    expect(aggregationNamed(null, 'overTime')).toMatchObject({ kind: 'missing' });
    expect(missingPolicyNamed('Take as zero')).toEqual({ ok: true, value: 'zero' });
    expect(missingPolicyNamed('?')).toMatchObject({ reason: { code: 'unknownMissingPolicy' } });
  });
});

describe('for all reports', () => {
  const report = fc.tuple(
    fc.constantFrom('A', 'B', 'C'),
    fc.integer({ min: 2018, max: 2021 }),
    fc.integer({ min: -500, max: 500 }).map((value) => value / 10),
  );
  const reports = fc.uniqueArray(report, {
    minLength: 1,
    selector: ([place, period]) => `${place}${String(period)}`,
  });
  const valueOf = (rows: readonly Row[], how: Partial<AggregateInput>): number => {
    const found = of(rows, { missing: 'skip', ...how });
    return found.ok ? found.value : NaN;
  };

  test('sums and extremes do not depend on the order of rows, and a mean lies between the extremes', () => {
    fc.assert(
      fc.property(reports, (rows) => {
        for (const how of ['sum', 'minimum', 'maximum', 'mean', 'last'] as const) {
          const overPlaces = how === 'last' ? 'sum' : how;
          const value = valueOf(rows, { overPlaces, overTime: how });
          expect(valueOf([...rows].reverse(), { overPlaces, overTime: how })).toBe(value);
        }
        const [least, mean, most] = (['minimum', 'mean', 'maximum'] as const).map((how) =>
          valueOf(rows, { overPlaces: how, overTime: how }),
        );
        expect(mean).toBeGreaterThanOrEqual(least ?? NaN);
        expect(mean).toBeLessThanOrEqual(most ?? NaN);
      }),
    );
  });

  test('a sum over both axes is the exact sum; zero for what is missing changes no sum', () => {
    fc.assert(
      fc.property(reports, (rows) => {
        const tenths = rows.reduce((sum, [, , value]) => sum + Math.round(value * 10), 0);
        expect(valueOf(rows, {})).toBe(tenths / 10 + 0);
        expect(valueOf(rows, { missing: 'zero' })).toBe(tenths / 10 + 0);
      }),
    );
  });
});
