import type { Outcome } from '../../outcome';
import { answered, missing } from '../../outcome';
import { reason } from '../../reasons';
import { addMonths } from '../../values/add-months';
import { isoDate } from '../../values/civil-date';
import { dateOfSerial, serialOfDate } from '../../values/date-serial';
import type { CohortPlan } from '../plan/plan';
import type { Answer } from './answer';

/** Of the rows that fit and have a start: how far they are. */
export interface CohortFigures {
  readonly successes: number;
  readonly matured: number;
  readonly waiting: number;
  /** The first day on which somebody's time is over; meaningless when nobody waits. */
  readonly firstLimit: number;
}

/** The share of those whose time has passed; of a plan that has a base. */
export function answerOfCohort(
  plan: CohortPlan,
  { successes, matured, waiting, firstLimit }: CohortFigures,
  table: string,
): Outcome<Answer> {
  if (matured > 0) {
    const scale = plan.unit === 'percent' ? 100 : 1;
    return answered({ value: (successes / matured) * scale, rows: matured });
  }
  if (waiting === 0) return missing(reason('noRowsFit', { table }));
  const from = dateOfSerial(firstLimit);
  return missing(reason('noneMatured', { waiting, from: from ? isoDate(from) : '' }));
}

/**
 * The last day on which an outcome counts: the same day so many months later, or the month's last; beyond the last day of
 * Excel nothing is over.
 * @example limitOf(44530, 3) //=> 44620
 */
export function limitOf(start: number, months: number): number {
  const day = dateOfSerial(start);
  if (!day) return Number.POSITIVE_INFINITY;
  return serialOfDate(addMonths(day, months)) ?? (months < 0 ? 0 : Number.POSITIVE_INFINITY);
}
