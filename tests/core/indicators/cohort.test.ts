import fc from 'fast-check';
import type { CohortInput } from '../../../src/core/indicators/cohort';
import { cohort, cohortDay, cohortDayNeeded } from '../../../src/core/indicators/cohort';
import { addMonths } from '../../../src/core/values/add-months';
import type { CivilDate } from '../../../src/core/values/civil-date';
import { compareDates, isRealDay } from '../../../src/core/values/civil-date';
import { dateOfSerial } from '../../../src/core/values/date-serial';

const day = (text: string): CivilDate => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
};
const of = (people: readonly (readonly [string, string?])[], asOf: string, lagMonths: number | null = 3) =>
  cohort({
    ends: people.map(([end]) => (end ? day(end) : null)),
    outcomes: people.map(([, outcome]) => (outcome ? day(outcome) : null)),
    lagMonths,
    asOf: day(asOf),
  });

describe('lagged cohort', () => {
  test('only people whose three months have gone by are in the base', () => {
    const people = [
      ['2021-03-31', '2021-06-30'],
      ['2021-03-31', '2021-07-01'],
      ['2021-03-31'],
      ['2021-04-01', '2021-04-01'],
      ['', '2021-04-01'],
    ] as const;
    expect(of(people, '2021-06-30')).toEqual({
      ok: true,
      value: { rate: 1 / 3, successes: 1, matured: 3, waiting: 1 },
    });
    expect(of(people, '2021-07-01')).toMatchObject({
      value: { rate: 0.5, successes: 2, matured: 4, waiting: 0 },
    });
  });

  test('month ends', () => {
    expect(of([['2020-11-30', '2021-02-28']], '2021-02-28')).toMatchObject({ value: { successes: 1 } });
    expect(of([['2020-11-30', '2021-03-01']], '2021-03-01')).toMatchObject({ value: { successes: 0 } });
    expect(of([['2021-02-28', '2021-05-28']], '2021-05-28')).toMatchObject({ value: { successes: 1 } });
    expect(of([['2021-02-28', '2021-05-29']], '2021-05-31')).toMatchObject({ value: { successes: 0 } });
    expect(of([['2019-11-30', '2020-02-29']], '2020-02-29')).toMatchObject({ value: { successes: 1 } });
  });

  test('an outcome before the end is none', () => {
    expect(of([['2021-03-31', '2021-03-30']], '2021-06-30')).toMatchObject({
      value: { rate: 0, matured: 1 },
    });
    expect(of([['2021-03-31', '2021-03-31']], '2021-03-31', 0)).toMatchObject({ value: { rate: 1 } });
  });

  test.each([
    [
      [['2021-03-31']] as const,
      3,
      { kind: 'missing', reason: { code: 'noneMatured', data: { waiting: 1, from: '2021-06-30' } } },
    ],
    [[['']] as const, 3, { kind: 'missing', reason: { code: 'noRows' } }],
    [[['2021-03-31']] as const, null, { kind: 'missing', reason: { code: 'notReported' } }],
    [[['2021-03-31']] as const, 1.5, { kind: 'wrong', reason: { code: 'notAnInteger' } }],
    [[['2021-03-31']] as const, -1, { kind: 'wrong', reason: { code: 'negative' } }],
    [[['2021-03-31']] as const, 44286, { kind: 'wrong', reason: { code: 'lagTooLong' } }],
  ])('%j, lag %p: no answer', (people, lag, expected) => {
    expect(of(people, '2021-04-01', lag)).toMatchObject({ ok: false, ...expected });
  });

  test('days as cells hold them', () => {
    expect(cohortDay(44286, 'ends')).toEqual({ ok: true, value: day('2021-03-31') });
    expect(cohortDay({ error: '#N/A' }, 'ends')).toEqual({ ok: true, value: null });
    expect(cohortDay('2021-02-30', 'ends')).toMatchObject({ kind: 'wrong' });
    expect(cohortDay(2021, 'ends')).toMatchObject({ kind: 'wrong' });
    expect(cohortDayNeeded(null, 'asOf')).toMatchObject({ kind: 'missing' });
  });
});

const anyDay = fc
  .integer({ min: 36_526, max: 51_000 })
  .map((serial) => dateOfSerial(serial) ?? day('2000-01-01'));

test('months later is a real day, in the right month, no later than the same day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (start, months) => {
      const later = addMonths(start, months);
      expect(isRealDay(later)).toBe(true);
      expect(later.year * 12 + later.month).toBe(start.year * 12 + start.month + months);
      expect(later.day).toBeLessThanOrEqual(start.day);
      if (later.day < start.day) expect(isRealDay({ ...later, day: later.day + 1 })).toBe(false);
    }),
  );
});

test('everybody with an end is matured or waiting, and time only ever matures people', () => {
  const person = fc.tuple(fc.option(anyDay), fc.option(anyDay));
  fc.assert(
    fc.property(
      fc.array(person),
      fc.integer({ min: 0, max: 12 }),
      anyDay,
      anyDay,
      (people, lagMonths, a, b) => {
        const [early, late] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
        const at = (asOf: CivilDate) => {
          const input: CohortInput = {
            ends: people.map(([end]) => end),
            outcomes: people.map(([, outcome]) => outcome),
            lagMonths,
            asOf,
          };
          const found = cohort(input);
          return found.ok ? found.value : { successes: 0, matured: 0, waiting: -1 };
        };
        const [before, after] = [at(early), at(late)];
        expect(after.matured).toBeGreaterThanOrEqual(before.matured);
        expect(after.successes).toBeGreaterThanOrEqual(before.successes);
        expect(after.successes).toBeLessThanOrEqual(after.matured);
        if (after.waiting >= 0) {
          expect(after.matured + after.waiting).toBe(people.filter(([end]) => end).length);
        }
      },
    ),
  );
});
