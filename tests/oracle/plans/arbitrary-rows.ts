import fc from 'fast-check';
import type { LedgerRows } from '../../../src/core/ledger/ledger-book';
import type { LedgerRow } from '../../../src/core/ledger/schema-types';

/** How much trouble the rows make. */
export interface Trouble {
  /** Ids and texts in other widths, cases and with spaces around: the same to us, not to every engine. */
  readonly variants: boolean;
}

/** 2020-03-15 to 2023-04-15: four fiscal years, with the days around their ends more often. */
const day = fc.oneof(
  fc.integer({ min: 43905, max: 45031 }),
  fc.integer({ min: 44287, max: 44651 }),
  fc.constantFrom(43921, 43922, 44286, 44287, 44651, 44652, 45016, 45017),
);

function spelled(value: string, { variants }: Trouble): fc.Arbitrary<string> {
  if (!variants) return fc.constant(value);
  const wide = value.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(value) },
    fc.constantFrom(wide, value.toLowerCase(), ` ${value} `),
  );
}

function id(prefix: string, most: number, trouble: Trouble): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: most }).chain((n) => spelled(`${prefix}0${n}`, trouble));
}

/** Blank in one case of so many. */
function orBlank<T>(value: fc.Arbitrary<T>, oneIn = 6): fc.Arbitrary<T | null> {
  return fc.oneof({ weight: oneIn - 1, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) });
}

function choice(...values: readonly string[]): fc.Arbitrary<string | null> {
  return orBlank(fc.constantFrom(...values));
}

/** Rows with keys that run on. */
function rows(
  key: string,
  prefix: string,
  most: number,
  row: fc.Arbitrary<LedgerRow>,
): fc.Arbitrary<readonly LedgerRow[]> {
  const few = fc.array(row, { maxLength: most, size: 'max' });
  const many = fc.array(row, { minLength: Math.ceil(most * 0.7), maxLength: most, size: 'max' });
  return fc
    .oneof({ weight: 1, arbitrary: few }, { weight: 3, arbitrary: many })
    .map((all) =>
      all.map((one, index) => ({ ...one, [key]: `${prefix}${String(index + 1).padStart(2, '0')}` })),
    );
}

/** A small ledger: projects, sessions, people, participation, money, secondments and reported figures, with blanks and ids of nothing. */
export function arbitraryRows(trouble: Trouble): fc.Arbitrary<LedgerRows> {
  const project = id('P', 4, trouble);
  return fc.record({
    projects: rows(
      'projectId',
      'P',
      3,
      fc.record({ name: fc.constantFrom('あ', 'い'), status: choice('active', 'completed') }),
    ),
    participants: rows('participantId', 'U', 6, participant()),
    sessions: rows('sessionId', 'S', 9, session(project)),
    participation: rows('participationId', 'A', 40, participation(trouble)),
    contributions: rows('contributionId', 'C', 12, contribution(project)),
    secondments: rows('secondmentId', 'D', 12, secondment(project, trouble)),
    measurements: rows('measurementId', 'M', 14, measurement(project, trouble)),
  });
}

function participant(): fc.Arbitrary<LedgerRow> {
  return fc.record({
    kind: fc.constantFrom('resident', 'student'),
    gender: choice('female', 'male'),
    ageGroup: choice('twenties', 'thirties'),
    area: orBlank(fc.constantFrom('東', '西', 'East')),
  });
}

function session(project: fc.Arbitrary<string>): fc.Arbitrary<LedgerRow> {
  return fc.record({
    projectId: orBlank(project),
    heldOn: orBlank(day),
    channel: choice('online', 'onsite', 'hybrid'),
    topic: orBlank(fc.constantFrom('対話', '見学', 'A*', '>5', '10')),
    minutes: orBlank(fc.integer({ min: 0, max: 4 }).map((n) => n * 30)),
    expected: orBlank(fc.integer({ min: 0, max: 30 })),
  });
}

function participation(trouble: Trouble): fc.Arbitrary<LedgerRow> {
  return fc.record({
    sessionId: orBlank(id('S', 9, trouble), 20),
    participantId: orBlank(id('U', 7, trouble), 12),
    channel: choice('online', 'onsite'),
    attendance: choice('attended', 'absent'),
  });
}

function contribution(project: fc.Arbitrary<string>): fc.Arbitrary<LedgerRow> {
  return fc.record({
    projectId: orBlank(project),
    partnerId: fc.constantFrom('G01', 'G02'),
    kind: choice('money', 'people', 'goods'),
    fiscalYear: orBlank(fc.integer({ min: 2020, max: 2022 })),
    quantity: orBlank(fc.integer({ min: -20, max: 200 }).map((n) => n / 4)),
    amount: orBlank(fc.integer({ min: -1000, max: 100_000 }), 9),
  });
}

function secondment(project: fc.Arbitrary<string>, trouble: Trouble): fc.Arbitrary<LedgerRow> {
  return fc
    .record({
      participantId: orBlank(id('U', 7, trouble)),
      projectId: orBlank(project),
      stage: fc.constantFrom('matching', 'completed'),
      endsOn: orBlank(fc.oneof(day, fc.constantFrom(44165, 44530, 44592))),
      later: orBlank(fc.integer({ min: -20, max: 200 }), 3),
    })
    .map(({ later, ...row }) => ({
      ...row,
      reportedOn: row.endsOn === null || later === null ? null : row.endsOn + later,
    }));
}

function measurement(project: fc.Arbitrary<string>, trouble: Trouble): fc.Arbitrary<LedgerRow> {
  return fc
    .record({
      indicatorId: id('K', 3, trouble),
      fiscalYear: fc.constantFrom(2020, 2021, 2021, 2021),
      period: fc.oneof(
        fc.constantFrom(null, 'year'),
        fc.constantFrom('q1', 'q2', 'q3', 'q4'),
        fc.constantFrom('half1', 'half2', 'm04', 'm03'),
      ),
      projectId: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: project }),
      partnerId: fc.constantFrom(null, null, null, 'G01', 'G02'),
      of: fc.constantFrom<LedgerRow[]>(
        {},
        {},
        {},
        { attribute: 'gender', group: '女性' },
        { attribute: 'gender' },
      ),
      value: orBlank(
        fc.integer({ min: -40, max: 400 }).map((n) => n / 4),
        4,
      ),
      numerator: orBlank(fc.integer({ min: 0, max: 50 }), 3),
      denominator: orBlank(fc.integer({ min: 0, max: 100 }), 4),
    })
    .map(({ of, ...row }) => ({ ...row, ...of }));
}
