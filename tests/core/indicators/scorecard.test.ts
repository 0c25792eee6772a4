import { lastYearWithData, MOST_YEARS, scorecard } from '../../../src/core/indicators/scorecard';
import type { LedgerRow } from '../../../src/core/ledger/schema-types';
import { held } from '../ledger/checks/few-rows';
import { firstRow, sourceOf, TODAY, yearly } from './scorecard-of';

const goal = { baseline: 100, baselineYear: 2018, target: 60, targetYear: 2023, direction: 'decrease' };

test('on the way to a later target: what can be expected of the years gone by', () => {
  const row = firstRow(yearly(goal, { 2019: { value: 96 }, 2020: { value: 90 }, 2021: { value: 80 } }));
  expect(row.actual).toEqual({ ok: true, value: { value: 80, rows: 1 } });
  expect(row.target).toEqual({ ok: true, value: { value: 60, year: 2023, from: 'definition' } });
  expect(row.achievement).toEqual({ ok: true, value: { ratio: 0.5, withoutBaseline: false } });
  // Expected by 2021: 100 − 40 · 3/5 = 76; made 20 of 24.
  expect(row.status).toEqual({ ok: true, value: 'onTrack' });
  expect(row.trend).toEqual({ ok: true, value: { movement: 'improving', periods: 2 } });
  expect(row.history.map(({ fiscalYear }) => fiscalYear)).toEqual([2019, 2020, 2021]);
  expect(row.lastReport).toEqual({ kind: 'fiscalYear', fiscalYear: 2021 });
});

test('a target of the year itself is due: the status follows from the achievement', () => {
  const row = firstRow(yearly(goal, { 2020: { value: 90 }, 2021: { value: 80, target: 76 } }));
  expect(row.target).toEqual({ ok: true, value: { value: 76, year: 2021, from: 'measurements' } });
  expect(row.achievement).toMatchObject({ value: { ratio: 20 / 24 } });
  expect(row.status).toEqual({ ok: true, value: 'onTrack' });
  const without = firstRow(yearly({}, { 2021: { value: 50, target: 100 } }));
  expect(without.achievement).toEqual({ ok: true, value: { ratio: 0.5, withoutBaseline: true } });
  expect(without.status).toEqual({ ok: true, value: 'behind' });
});

test('targets of parties and of quarters are put together as their values are', () => {
  const parties = yearly({ reporting: 'incremental', overParties: 'sum' }, {});
  const row = firstRow({
    ...parties,
    partners: ['G01', 'G02'].map((partnerId) => ({ partnerId, name: partnerId, sector: 'company' })),
    measurements: ['G01', 'G02'].map((partnerId, index) => ({
      measurementId: `M${index}`,
      indicatorId: 'K01',
      fiscalYear: 2021,
      partnerId,
      value: 40,
      target: 50,
    })),
  });
  expect(row.target).toMatchObject({ value: { value: 100 } });
  expect(row.achievement).toMatchObject({ value: { ratio: 0.8 } });
});

test('no value, no target, no year: each is named, and none is zero', () => {
  const unreported = firstRow(yearly(goal, { 2020: { value: 90 } }));
  expect(unreported.actual).toMatchObject({ ok: false, reason: { code: 'nothingReported' } });
  expect(unreported.achievement).toMatchObject({ ok: false, reason: { code: 'nothingReported' } });
  expect(unreported.status).toEqual({ ok: true, value: 'notMeasured' });
  const reason = (of: LedgerRow) => {
    const { status } = firstRow(yearly(of, { 2021: { value: 5 } }));
    return status.ok ? status.value : status.reason;
  };
  expect(reason({})).toEqual({ code: 'definitionLacks', data: { indicator: 'K01', column: 'target' } });
  expect(reason({ target: 9 })).toMatchObject({ data: { column: 'targetYear' } });
  expect(reason({ target: 9, targetYear: 2025 })).toMatchObject({ data: { column: 'baseline' } });
  expect(reason({ target: 9, targetYear: 2025, baseline: 1 })).toMatchObject({
    data: { column: 'baselineYear' },
  });
  expect(reason({ target: 9, targetYear: 2025, baseline: 1, baselineYear: 2021 })).toEqual({
    code: 'nothingExpectedInYear',
    data: { fiscalYear: 2021, baselineYear: 2021 },
  });
  expect(reason({ target: 9, targetYear: 2021 })).toBe('behind');
});

test('a target to be maintained is judged by its tolerance, whenever it ends', () => {
  const keep = { direction: 'maintain', target: 100, tolerance: 5, targetYear: 2030 };
  expect(firstRow(yearly(keep, { 2021: { value: 96 } })).status).toEqual({ ok: true, value: 'achieved' });
  const off = firstRow(yearly(keep, { 2020: { value: 90 }, 2021: { value: 70 } }));
  expect(off.status).toEqual({ ok: true, value: 'slightlyBehind' });
  expect(off.trend).toMatchObject({ ok: false, reason: { code: 'maintainHasNoTrend' } });
});

test('one project is measured by its own target of the year', () => {
  const rows = {
    ...yearly(goal, { 2021: { value: 80 } }),
    projects: [{ projectId: 'P01', number: 1, name: '見本', status: 'active' }],
  };
  const of = (row: LedgerRow) => ({
    ...rows,
    measurements: [{ measurementId: 'M1', indicatorId: 'K01', fiscalYear: 2021, projectId: 'P01', ...row }],
  });
  const without = firstRow(of({ value: 80 }), { project: 'P01' });
  expect(without.target).toMatchObject({ reason: { code: 'noTargetOfProject' } });
  expect(without.baseline).toBeNull();
  const own = firstRow(of({ value: 80, target: 100 }), { project: 'P01' });
  expect(own.achievement).toMatchObject({ value: { withoutBaseline: true } });
});

const SESSIONS = { measure: 'count', sourceTable: '会合', unit: 'times', window: 'fiscalYear' };

test('counted rows: years from the first row, the last day, and no day after today', () => {
  const rows = {
    ...yearly(SESSIONS, {}),
    ...held(43_600),
    sessions: [43_600, 44_300, 44_310, 60_000].map((heldOn, index) => ({
      sessionId: `S${index}`,
      projectId: 'P01',
      heldOn,
      channel: 'online',
    })),
  };
  const row = firstRow(rows);
  expect(row.history.map(({ fiscalYear, answer }) => [fiscalYear, answer.ok && answer.value.value])).toEqual([
    [2019, 1],
    [2020, false],
    [2021, 2],
  ]);
  expect(row.lastReport).toEqual({ kind: 'day', day: 44_310 });
  expect(lastYearWithData(sourceOf(rows), TODAY)).toBe(2021);
});

test('a day that was mistyped does not ask for a hundred years; nothing at all is no year', () => {
  const rows = { ...yearly(SESSIONS, {}), ...held(10_000) };
  expect(firstRow(rows).history).toHaveLength(MOST_YEARS);
  expect(lastYearWithData(sourceOf(yearly(SESSIONS, {})), TODAY)).toBeUndefined();
  expect(
    scorecard(sourceOf({ indicators: [] }), { fiscalYear: 2021, project: null, asOf: TODAY }),
  ).toHaveLength(0);
});

test('a faulty definition keeps its reason', () => {
  const row = firstRow(yearly({ ...SESSIONS, sourceTable: '名簿' }, {}));
  expect(row.plan).toMatchObject({ reason: { code: 'definitionFaulty' } });
  expect(row.status).toEqual({ ok: true, value: 'notMeasured' });
});
