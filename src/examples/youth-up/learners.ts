import type { LedgerRow } from '../../core/ledger/schema-types';
import { addMonths } from '../../core/values/add-months';
import { dateOfSerial, serialOfDate } from '../../core/values/date-serial';
import type { SeededRandom } from '../seeded-random';
import type { Course } from './course-plan';
import { PUBLISHED } from './facts';

/** Ids of the columns that this ledger adds to 参加. */
export const COMPLETED_ON = 'completedOn';
export const DECIDED_ON = 'decidedOn';

const AGES = ['under20', 'twenties', 'twenties', 'twenties', 'twenties', 'thirties', 'thirties', 'thirties'];
const GENDERS = ['female', 'female', 'female', 'female', 'male', 'male', 'male', 'male', 'male'];
/** Share of the courses that are followed to the end. */
const COMPLETING = 0.92;
/** Chance to find a way within the months in the first year, and by how much it rises from year to year. */
const DECIDING = 0.63;
const RISING = 0.008;
/** Of the others, so many find one later. */
const LATER = 0.2;
/** How much age group and gender matter: small, and there. */
const BY_AGE: Readonly<Record<string, number>> = { under20: 0.03, twenties: 0.01, thirties: -0.02 };

export interface Learners {
  readonly participants: readonly LedgerRow[];
  readonly participation: readonly LedgerRow[];
  /** By fiscal year of the day of completion: how many completed, and how many of them found a way in time. */
  readonly reported: ReadonlyMap<number, Reported>;
}

export interface Reported {
  readonly completed: number;
  readonly inTime: number;
}

/** Everybody who learns, and every course each takes, in order of the courses. Whoever found no way may come again. */
export function learners(courses: readonly Course[], random: SeededRandom, note: string): Learners {
  const participants: LedgerRow[] = [];
  const participation: LedgerRow[] = [];
  /** People who are still looking, and the order in which they may come again. */
  const looking: LedgerRow[] = [];
  const reported = new Map<number, Reported>();
  const attend = (course: Course, person: LedgerRow): void => {
    const { fiscalYear, inTime, ...days } = outcomeOf(course, person, random);
    if (fiscalYear !== null) {
      const { completed, inTime: before } = reported.get(fiscalYear) ?? { completed: 0, inTime: 0 };
      reported.set(fiscalYear, { completed: completed + 1, inTime: before + (inTime ? 1 : 0) });
    }
    participation.push({
      participationId: `A${String(participation.length + 1).padStart(5, '0')}`,
      sessionId: course.id,
      participantId: person['participantId'] ?? null,
      attendance: 'attended',
      ...days,
    });
    if (days[COMPLETED_ON] !== null && days[DECIDED_ON] === null) looking.push(person);
  };
  let next = 0;
  for (const course of courses) {
    for (let count = 0; count < course.newcomers; count += 1) {
      const person = newcomer(participants.length + 1, random, note);
      participants.push(person);
      attend(course, person);
    }
    // Those who looked longest come first, a year and more after their own course: the queue is that long.
    for (let count = 0; count < course.returning; count += 1) {
      const person = looking[next];
      if (!person) throw new Error('Nobody is looking any more');
      next += 1;
      attend(course, person);
    }
  }
  return { participants, participation, reported };
}

function newcomer(number: number, random: SeededRandom, note: string): LedgerRow {
  return {
    participantId: `L${String(number).padStart(5, '0')}`,
    kind: 'other',
    ageGroup: random.pick(AGES),
    gender: random.next() < 0.02 ? 'noAnswer' : random.pick(GENDERS),
    consent: 'given',
    note,
  };
}

interface Outcome {
  readonly completedOn: number | null;
  readonly decidedOn: number | null;
  /** Of the day of completion. */
  readonly fiscalYear: number | null;
  readonly inTime: boolean;
}

/** The day the course was completed and the day a way was found; null where it has not happened. */
function outcomeOf(course: Course, person: LedgerRow, random: SeededRandom): Outcome {
  if (random.next() >= COMPLETING)
    return { completedOn: null, decidedOn: null, fiscalYear: null, inTime: false };
  const { completedOn, lastDay, fiscalYear } = daysOf(course.heldOn + 7 + Math.floor(random.next() * 21));
  const chance =
    DECIDING +
    RISING * (course.year - PUBLISHED.startYear) +
    (BY_AGE[String(person['ageGroup'])] ?? 0) +
    (person['gender'] === 'female' ? 0.01 : 0);
  if (random.next() < chance) {
    const decidedOn = completedOn + Math.floor(random.next() ** 1.3 * (lastDay - completedOn + 1));
    return { completedOn, decidedOn, fiscalYear, inTime: true };
  }
  const later = random.next() < LATER;
  const decidedOn = later ? lastDay + 1 + Math.floor(random.next() * 200) : null;
  return { completedOn, decidedOn, fiscalYear, inTime: false };
}

const LAST_IN_EVERY_MONTH = 28;

/** The day a course was completed, not after the 28th; the last day that counts; the fiscal year. */
function daysOf(serial: number): {
  readonly completedOn: number;
  readonly lastDay: number;
  readonly fiscalYear: number;
} {
  const date = dateOfSerial(serial);
  if (!date) throw new Error(`No day ${serial}`);
  const completed = { ...date, day: Math.min(date.day, LAST_IN_EVERY_MONTH) };
  const lastDay = serialOfDate(addMonths(completed, PUBLISHED.lagMonths));
  if (lastDay === undefined) throw new Error(`No day ${serial}`);
  const fiscalYear = date.month < 4 ? date.year - 1 : date.year;
  return { completedOn: serial - date.day + completed.day, lastDay, fiscalYear };
}
