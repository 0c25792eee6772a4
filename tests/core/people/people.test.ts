import fc from 'fast-check';
import { attendance } from '../../../src/core/people/attendance';
import { conditionsOf } from '../../../src/core/people/conditions';
import { onlineRate } from '../../../src/core/people/online-rate';
import { people } from '../../../src/core/people/people';
import { peopleBy } from '../../../src/core/people/people-by';
import type { CellValue } from '../../../src/core/values/cell-value';

const id = fc.oneof(fc.constantFrom('P1', 'Ｐ２', 'p2', 'P3 ', 'P4'), fc.constantFrom(7, '7', null, ''));
const log = fc.array(fc.tuple(id, fc.constantFrom('R1', '令和2年度', 2021, null)), { minLength: 1 });

describe('attendance and people', () => {
  test('the published totals of the after-work club', () => {
    // 延人 2,764 and 実人員 415: six visits each, the first 274 people come once more.
    const ids = Array.from({ length: 2764 }, (_, row) => `P${String(row % 415)}`);
    expect(attendance(ids)).toEqual({ ok: true, value: 2764 });
    expect(people(ids)).toEqual({ ok: true, value: 415 });
    const table = peopleBy(
      ids,
      ids.map(() => 2021),
    );
    expect(table.ok && table.value.total.average.toFixed(2)).toBe('6.66');
  });

  test('one person in two spellings is one person', () => {
    expect(people(['P1', ' ｐ１', 7, '７'])).toEqual({ ok: true, value: 2 });
  });

  test('no id at all is no data; no row left by the criteria is a counted zero', () => {
    expect(attendance([null, '', { error: '#REF!' }])).toMatchObject({
      kind: 'missing',
      reason: { code: 'noRows' },
    });
    const none = conditionsOf([['A']], [[[2021]], [[2022]]]);
    expect(none.ok && attendance(['A'], none.value)).toEqual({ ok: true, value: 0 });
    expect(none.ok && people(['A'], none.value)).toEqual({ ok: true, value: 0 });
  });

  test('an error among the ids does not end the count', () => {
    expect(attendance(['A', { error: '#N/A' }, 'B'])).toEqual({ ok: true, value: 2 });
  });

  test('counts do not depend on the order of the rows', () => {
    const shuffles = fc
      .array(id)
      .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length })));
    fc.assert(
      fc.property(shuffles, ([ids, shuffled]) => {
        expect(people(shuffled)).toEqual(people(ids));
        expect(attendance(shuffled)).toEqual(attendance(ids));
      }),
    );
  });
});

describe('people by period', () => {
  const tableOf = (rows: readonly (readonly CellValue[])[]) =>
    peopleBy(
      rows.map(([first]) => first ?? null),
      rows.map(([, second]) => second ?? null),
    );

  test('max U_t ≤ U ≤ ΣU_t, and the newcomers add up to U', () => {
    fc.assert(
      fc.property(log, (rows) => {
        const table = tableOf(rows);
        const counted = people(rows.map(([first]) => first));
        if (!table.ok) return expect(counted.ok).toBe(false);
        const { periods, withoutPeriod, total, overlap } = table.value;
        const all = [...periods, ...(withoutPeriod ? [withoutPeriod] : [])];
        const sum = (field: 'people' | 'newcomers' | 'attendance'): number =>
          all.reduce((before, row) => before + row[field], 0);
        expect(counted).toEqual({ ok: true, value: total.people });
        expect(Math.max(...all.map((row) => row.people))).toBeLessThanOrEqual(total.people);
        expect(sum('people') - total.people).toBe(overlap);
        expect(overlap).toBeGreaterThanOrEqual(0);
        expect(sum('newcomers')).toBe(total.people);
        expect(sum('attendance')).toBe(total.attendance);
      }),
    );
  });

  test('fiscal years in time order, two spellings being one year', () => {
    const table = tableOf([
      ['A', '令和3年度'],
      ['A', '平成31年度'],
      ['B', 'R3'],
      ['A', 2020],
    ]);
    expect(
      table.ok &&
        table.value.periods.map(({ period, people: count, newcomers }) => [period, count, newcomers]),
    ).toEqual([
      ['平成31年度', 1, 1],
      [2020, 1, 0],
      ['令和3年度', 2, 1],
    ]);
  });

  test('other periods as they first appear, rows without one last', () => {
    const table = tableOf([
      ['A', '後期'],
      ['C', null],
      ['B', '前期'],
      ['A', '前期 '],
      [null, '夏期'],
    ]);
    expect(table).toMatchObject({
      value: {
        periods: [
          { period: '後期', attendance: 1, people: 1, newcomers: 1 },
          { period: '前期', attendance: 2, people: 2, newcomers: 1 },
        ],
        withoutPeriod: { attendance: 1, people: 1, newcomers: 1 },
        total: { attendance: 4, people: 3 },
        overlap: 1,
      },
    });
    expect(table.ok && table.value.periods).toHaveLength(2);
  });

  test('no id at all is no data', () => {
    expect(tableOf([[null, 2021]])).toMatchObject({ kind: 'missing', reason: { code: 'noRows' } });
  });
});

describe('conditions', () => {
  const IDS = [['A'], ['B'], ['A']];

  test('all must hold in the same row', () => {
    const conditions = conditionsOf(IDS, [
      [[2020], [2021], [2021]],
      [['>=2021']],
      [['x'], ['x'], ['y']],
      [['X']],
    ]);
    expect(conditions.ok && people(['A', 'B', 'A'], conditions.value)).toEqual({ ok: true, value: 1 });
  });

  test.each([
    [[[[1], [2], [3]]], 'unpairedCriteria'],
    [[[[1], [2]], [['x']]], 'shapesDiffer'],
    [[[[1, 2, 3]], [['x']]], 'shapesDiffer'],
    [
      [
        [[1], [2], [3]],
        [['x'], ['y']],
      ],
      'notOneValue',
    ],
    [[[[1], [2], [3]], [[null]]], 'criterionBlank'],
  ])('%j: %s', (pairs, code) => {
    expect(conditionsOf(IDS, pairs)).toMatchObject({ ok: false, reason: { code } });
  });
});

describe('online rate', () => {
  test('all of 114 sessions online is 100 %', () => {
    expect(onlineRate(Array.from({ length: 114 }, () => 'オンライン'))).toEqual({ ok: true, value: 1 });
  });

  test('by sessions and by attendance differ', () => {
    const channels = ['オンライン', 'Online', '対面', '併用', null, { error: '#N/A' as const }];
    expect(onlineRate(channels)).toEqual({ ok: true, value: 0.5 });
    expect(onlineRate(channels, [1, 1, 7, null, 50, 50])).toEqual({ ok: true, value: 2 / 9 });
  });

  test.each([
    [['オンライン'], [null], 'noRows'],
    [['オンライン'], [0], 'weightsAllZero'],
    [['オンライン'], [-1], 'negative'],
  ])('%j with %j: %s', (channels, weights, code) => {
    expect(onlineRate(channels, weights)).toMatchObject({ ok: false, reason: { code } });
  });
});
