import type { Book } from '../../../../src/core/book/book';
import type { LedgerRow } from '../../../../src/core/ledger/schema-types';
import { smallBook } from '../../ledger/checks/altered-book';
import { APRIL_2021, indicators, MARCH_2022 } from '../../ledger/checks/few-rows';
import { answer, groups } from './answered';

/** Three sessions of two projects in 2021 and one in 2022; four people; attendance with an absentee. */
function book(...rows: readonly LedgerRow[]): Book {
  const session = (
    sessionId: string,
    projectId: string,
    heldOn: number,
    more: LedgerRow = {},
  ): LedgerRow => ({
    sessionId,
    projectId,
    heldOn,
    channel: 'online',
    ...more,
  });
  const person = (participantId: string, gender: string | null): LedgerRow => ({
    participantId,
    kind: 'resident',
    gender,
  });
  const came = (n: number, sessionId: string, participantId: string, attendance = 'attended'): LedgerRow => ({
    participationId: `A0${n}`,
    sessionId,
    participantId,
    attendance,
  });
  return smallBook({
    ...indicators(...rows),
    projects: ['P01', 'P02', 'P03'].map((projectId, n) => ({
      projectId,
      number: n + 1,
      name: projectId,
      status: 'active',
    })),
    sessions: [
      session('S01', 'P01', APRIL_2021, { minutes: 90, expected: 10 }),
      session('S02', 'P01', MARCH_2022, { minutes: 60, channel: 'onsite' }),
      session('S03', 'P02', APRIL_2021 + 40, { minutes: 45 }),
      session('S04', 'P02', MARCH_2022 + 1, { minutes: 30 }),
    ],
    participants: [
      person('U01', 'female'),
      person('U02', 'male'),
      person('U03', 'female'),
      person('U04', null),
    ],
    participation: [
      came(1, 'S01', 'U01'),
      came(2, 'S01', 'U02'),
      came(3, 'S02', 'Ｕ０１ '),
      came(4, 'S03', 'u01'),
      came(5, 'S03', 'U03', 'absent'),
      came(6, 'S04', 'U04'),
      came(7, 'S99', 'U02'),
    ],
  });
}

const year = { fiscalYear: 2021 };
const people: LedgerRow = {
  measure: 'distinct',
  sourceTable: '参加',
  sourceColumn: '参加者ID',
  filter: '出欠=出席',
  window: 'fiscalYear',
};
const minutes: LedgerRow = {
  sourceTable: '会合',
  sourceColumn: '所要分',
  unit: 'minutes',
  window: 'fiscalYear',
};

describe('counting', () => {
  test('rows, cells that are not blank, different people', () => {
    const rows = { measure: 'count', sourceTable: '参加', unit: 'people', window: 'fiscalYear' };
    expect(answer(book(rows), year)).toBe('5 of 5');
    expect(answer(book(rows))).toBe('7 of 7');
    expect(answer(book({ ...rows, filter: '出欠=出席' }), year)).toBe('4 of 4');
    expect(answer(book({ ...rows, sourceTable: '会合', sourceColumn: '予定人数' }), year)).toBe('1 of 3');
    expect(answer(book(people), year)).toBe('2 of 4');
    expect(answer(book(people))).toBe('3 of 6');
  });

  test('one project, one group, both', () => {
    expect(answer(book(people), { ...year, project: 'ｐ０１' })).toBe('2 of 3');
    expect(answer(book(people), { ...year, where: [{ attribute: '性別', value: '女性' }] })).toBe('1 of 3');
    expect(
      answer(book(people), { ...year, project: 'P02', where: [{ attribute: '性別', value: '男性' }] }),
    ).toBe('0 of 0');
  });

  test('no base is no zero', () => {
    expect(answer(book(people), { fiscalYear: 2020 })).toBe('noRowsInYear 参加 2020');
    expect(answer(book(people), { ...year, project: 'P03' })).toBe('noRowsInYear 参加 2021');
    expect(answer(book(people), { project: 'P03' })).toBe('noRowsInTable 参加');
  });

  test('the state at the end of a year is everybody until then', () => {
    const state = { ...people, window: 'asOf' };
    expect(answer(book(state), { fiscalYear: 2022 })).toBe('3 of 5');
    expect(answer(book(state), { fiscalYear: 2030 })).toBe('3 of 5');
    expect(answer(book(state), { fiscalYear: 2020 })).toBe('noRowsInYear 参加 2020');
  });
});

describe('numbers', () => {
  test.each([
    ['sum', '195 of 3'],
    ['mean', '65 of 3'],
    ['minimum', '45 of 3'],
    ['maximum', '90 of 3'],
    ['median', '60 of 3'],
  ])('%s', (measure, expected) => {
    expect(answer(book({ ...minutes, measure }), year)).toBe(expected);
  });

  test('the median of an even number lies between the middle two', () => {
    expect(answer(book({ ...minutes, measure: 'median' }))).toBe('52.5 of 4');
  });

  test.each([
    ['noAnswer', 'numbersNotReported 予定人数 2'],
    ['carryForward', 'numbersNotReported 予定人数 2'],
    ['skip', '10 of 1'],
    ['zero', '3.33333333333 of 3'],
  ])('without a number: %s', (missing, expected) => {
    expect(
      answer(book({ ...minutes, sourceColumn: '予定人数', unit: 'people', measure: 'mean', missing }), year),
    ).toBe(expected);
  });

  test('nothing fits: the sum is 0, a mean is no number', () => {
    const filter = '所要分>100';
    expect(answer(book({ ...minutes, filter, measure: 'sum' }), year)).toBe('0 of 0');
    expect(answer(book({ ...minutes, filter, measure: 'mean' }), year)).toBe('noRowsFit 会合');
  });
});

describe('parts of a year', () => {
  const quarters = { ...minutes, window: 'quarter', measure: 'sum' };

  test.each([
    ['sum', 'skip', '195 of 3'],
    ['mean', 'skip', '97.5 of 3'],
    ['mean', 'zero', '48.75 of 3'],
    ['last', 'skip', '60 of 3'],
    ['first', 'skip', '135 of 3'],
    ['minimum', 'carryForward', '60 of 3'],
    ['count', 'skip', '2 of 3'],
    ['sum', 'noAnswer', 'partWithoutRows 2021-07/2021-09'],
  ])('%s over quarters, %s', (overTime, missing, expected) => {
    expect(answer(book({ ...quarters, overTime, missing }), year)).toBe(expected);
  });

  test('parts that are not over are not expected', () => {
    const asOf = APRIL_2021 + 95;
    expect(answer(book({ ...quarters, overTime: 'mean', missing: 'noAnswer' }), { ...year, asOf })).toBe(
      '97.5 of 3',
    );
  });
});

describe('conditions', () => {
  test.each([
    ['所要分>=60', '2 of 2'],
    ['所要分<60', '2 of 2'],
    ['形式=オンライン|併用', '3 of 3'],
    ['形式<>オンライン', '1 of 1'],
    ['予定人数=', '3 of 3'],
    ['予定人数<>', '1 of 1'],
    ['予定人数<>10', '3 of 3'],
    ['開催日<=2021-04-01', '1 of 1'],
    ['事業.番号=1', '2 of 2'],
  ])('%s', (filter, expected) => {
    expect(answer(book({ measure: 'count', sourceTable: '会合', unit: 'times', filter }))).toBe(expected);
  });
});

describe('cohorts and ratios', () => {
  test('successes of those whose time has passed', () => {
    const months = { measure: 'cohort', unit: 'percent', sourceTable: '事業', lagMonths: 3 };
    const cohort = { ...months, dateColumn: '開始日', outcomeColumn: '終了日' };
    const project = (n: number, startsOn: number | null, endsOn: number | null): LedgerRow => ({
      projectId: `P0${n}`,
      number: n,
      name: `事業${n}`,
      status: 'active',
      startsOn,
      endsOn,
    });
    const projects = [
      project(1, APRIL_2021, APRIL_2021 + 91),
      project(2, APRIL_2021, APRIL_2021 + 92),
      project(3, APRIL_2021, null),
      project(4, APRIL_2021 + 60, APRIL_2021 + 61),
      project(5, null, APRIL_2021),
    ];
    const small = smallBook({ ...indicators(cohort), projects });
    expect(answer(small, { ...year, asOf: APRIL_2021 + 91 })).toBe('33.3333333333 of 3');
    expect(answer(small, { ...year, asOf: APRIL_2021 + 90 })).toBe('noneMatured 4 2021-07-01');
    expect(answer(small)).toBe('50 of 4');
    expect(answer(small, { fiscalYear: 2022 })).toBe('noRowsInYear 事業 2022');
    expect(answer(smallBook({ ...indicators({ ...cohort, filter: '事業名=なし' }), projects }))).toBe(
      'noRowsFit 事業',
    );
  });

  test('one indicator over the other', () => {
    const sessions = { measure: 'count', sourceTable: '会合', unit: 'times', window: 'fiscalYear' };
    const online = { ...sessions, filter: '形式=オンライン' };
    const none = { ...sessions, filter: '所要分>500' };
    const share = { measure: 'ratio', unit: 'percent', numeratorId: 'K02', denominatorId: 'K03' };
    expect(answer(book(share, online, sessions), year)).toBe('66.6666666667 of 3');
    expect(answer(book({ ...share, unit: 'ratio' }, sessions, online), year)).toBe('1.5 of 2');
    expect(answer(book(share, sessions, none), year)).toBe('baseIsZero denominator');
    expect(answer(book(share, online, sessions), { fiscalYear: 2020 })).toBe('noRowsInYear 会合 2020');
  });
});

describe('groups', () => {
  test('of people and of projects; rows without a value come last', () => {
    expect(groups(book(people), '性別')).toEqual(['女性: 1 of 3', '男性: 1 of 2', 'null: 1 of 1']);
    expect(groups(book(people), '事業')).toEqual(['P01: 2 of 3', 'P02: 2 of 2', 'null: 1 of 1']);
    expect(groups(book(people), '事業', year)).toEqual(['P01: 2 of 3', 'P02: 1 of 1']);
    expect(groups(book({ ...minutes, measure: 'sum' }), '形式')).toEqual([
      'オンライン: 165 of 3',
      '対面: 60 of 1',
    ]);
  });

  test('a group with a base and no row that fits is 0', () => {
    expect(groups(book({ ...people, filter: '出欠=欠席' }), '性別', year)).toEqual([
      '女性: 1 of 1',
      '男性: 0 of 0',
    ]);
  });

  test('of both parts of a ratio', () => {
    const absent = { ...people, filter: '出欠=欠席' };
    const share = { measure: 'ratio', unit: 'percent', numeratorId: 'K02', denominatorId: 'K03' };
    expect(groups(book(share, absent, people), '性別', year)).toEqual(['女性: 100 of 3', '男性: 0 of 1']);
  });
});
