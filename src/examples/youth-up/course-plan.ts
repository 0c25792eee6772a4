import { allocate } from '../../core/budget/allocate';
import { serialOfDate } from '../../core/values/date-serial';
import type { SeededRandom } from '../seeded-random';
import { PUBLISHED } from './facts';

/** One course at one place, with how many people come to it for the first time, and how many for the second. */
export interface Course {
  readonly id: string;
  /** Which of the organisations holds it, from 0. */
  readonly host: number;
  /** Which of all places, from 0. */
  readonly place: number;
  /** Which course at its place, from 1. */
  readonly turn: number;
  readonly year: number;
  readonly heldOn: number;
  readonly newcomers: number;
  readonly returning: number;
}

export const HOSTS = 6;
const PLACES_OF_A_HOST = 4;
const PLACES = HOSTS * PLACES_OF_A_HOST;
const MONTHS = 12;

/** Newcomers in each fiscal year; they add up to the published total. */
const NEWCOMERS = [3200, 5400, 6900, 7800, 8400, 9000, 9300] as const;
/** Of a hundred newcomers, so many people come a second time in that year; nobody can in the first. */
const RETURNING = 0.03;

/** Every course in order of its day: one a month at every place. */
export function coursePlan(random: SeededRandom): readonly Course[] {
  const sizes = Array.from({ length: PLACES }, () => 0.5 + random.next());
  const courses = NEWCOMERS.flatMap((total, index) => {
    const weights = Array.from({ length: MONTHS * PLACES }, (_, at) =>
      Math.round(1000 * (sizes[at % PLACES] ?? 1) * (0.75 + 0.5 * random.next())),
    );
    const newcomers = shared(total, weights);
    const returning = shared(index === 0 ? 0 : Math.round(total * RETURNING), weights);
    return weights.map((_, at) => {
      const [month, place] = [Math.floor(at / PLACES), at % PLACES];
      return {
        host: place % HOSTS,
        place,
        turn: index * MONTHS + month + 1,
        year: PUBLISHED.startYear + index,
        heldOn: dayIn(PUBLISHED.startYear + index, month, random),
        newcomers: newcomers[at] ?? 0,
        returning: returning[at] ?? 0,
      };
    });
  });
  courses.sort((a, b) => a.heldOn - b.heldOn || a.place - b.place);
  return courses.map((course, index) => ({ id: `S${String(index + 1).padStart(4, '0')}`, ...course }));
}

function shared(total: number, weights: readonly number[]): readonly number[] {
  const parts = allocate(total, weights, 1);
  if (!parts.ok) throw new Error(parts.reason.code);
  return parts.value;
}

/** A working day between the 4th and the 19th; month 0 is April. */
function dayIn(fiscalYear: number, month: number, random: SeededRandom): number {
  const of = { year: fiscalYear + (month > 8 ? 1 : 0), month: ((month + 3) % 12) + 1 };
  const first = serialOfDate({ ...of, day: 4 });
  if (first === undefined) throw new Error('No such day');
  const day = first + Math.floor(random.next() * 14);
  // A serial number modulo 7 is 0 on Saturdays and 1 on Sundays.
  return day % 7 > 1 ? day : day + 2 - (day % 7);
}
