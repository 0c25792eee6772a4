import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { addMonths } from '../values/add-months';
import type { CellValue } from '../values/cell-value';
import type { CivilDate } from '../values/civil-date';
import { compareDates, isoDate } from '../values/civil-date';
import { dayOf } from '../values/day';

export interface CohortInput {
  /** One person a row: the day the course ended; null while it has not, or is not known. */
  readonly ends: readonly (CivilDate | null)[];
  /** The day of the outcome (a job found); null while there is none. */
  readonly outcomes: readonly (CivilDate | null)[];
  readonly lagMonths: number | null;
  readonly asOf: CivilDate;
}

export interface Cohort {
  /** successes ÷ matured, a fraction. */
  readonly rate: number;
  readonly successes: number;
  /** People whose lag has gone by: the only base of the rate. */
  readonly matured: number;
  /** People whose lag has not gone by yet; their outcomes do not count yet either. */
  readonly waiting: number;
}

/** A hundred years; anything longer is a number of days or a date. */
const MOST_MONTHS = 1200;

/**
 * Lagged cohort rate (進路決定 within three months after the course). Matured: end + lag ≤ as-of day.
 * Success: matured, and end ≤ outcome ≤ end + lag. Months are counted as `addMonths` does: 30 November + 3
 * ends on the last day of February, that day included. An outcome before the end, or later than the lag,
 * is no success. Nobody matured is no answer, because a rate of 0 would say that they failed.
 * @example cohort({ ends: [{ year: 2021, month: 3, day: 31 }], outcomes: [{ year: 2021, month: 6, day: 30 }], lagMonths: 3, asOf: { year: 2021, month: 6, day: 30 } }).value //=> { rate: 1, successes: 1, matured: 1, waiting: 0 }
 * @example cohort({ ends: [{ year: 2021, month: 3, day: 31 }], outcomes: [null], lagMonths: 3, asOf: { year: 2021, month: 6, day: 29 } }).reason //=> { code: 'noneMatured', data: { waiting: 1, from: '2021-06-30' } }
 */
export function cohort({ ends, outcomes, lagMonths, asOf }: CohortInput): Outcome<Cohort> {
  if (lagMonths === null) return missing(reason('notReported', { argument: 'lagMonths' }));
  const unusable = lagProblem(lagMonths);
  if (unusable) return wrong(unusable);
  let [successes, matured, waiting] = [0, 0, 0];
  let firstLimit: CivilDate | undefined;
  for (const [row, end] of ends.entries()) {
    if (!end) continue;
    const limit = addMonths(end, lagMonths);
    if (compareDates(limit, asOf) > 0) {
      waiting += 1;
      if (!firstLimit || compareDates(limit, firstLimit) < 0) firstLimit = limit;
      continue;
    }
    matured += 1;
    const outcome = outcomes[row];
    if (outcome && compareDates(end, outcome) <= 0 && compareDates(outcome, limit) <= 0) successes += 1;
  }
  if (matured > 0) return answered({ rate: successes / matured, successes, matured, waiting });
  if (!firstLimit) return missing(reason('noRows', {}));
  return missing(reason('noneMatured', { waiting, from: isoDate(firstLimit) }));
}

function lagProblem(lagMonths: number) {
  const data = { argument: 'lagMonths', value: lagMonths };
  if (!Number.isInteger(lagMonths)) return reason('notAnInteger', data);
  if (lagMonths < 0) return reason('negative', data);
  return lagMonths > MOST_MONTHS ? reason('lagTooLong', { value: lagMonths, most: MOST_MONTHS }) : undefined;
}

/**
 * A day for a cohort: blanks, 0 and errors are no day.
 * @example cohortDay(null, 'ends') //=> { ok: true, value: null }
 * @example cohortDay('R3.3.31', 'ends') //=> { ok: true, value: { year: 2021, month: 3, day: 31 } }
 */
export function cohortDay(cell: CellValue, argument: string): Outcome<CivilDate | null> {
  const day = cohortDayNeeded(cell, argument);
  return !day.ok && day.kind === 'missing' ? answered(null) : day;
}

/** Like `cohortDay`, where a day is needed. */
export function cohortDayNeeded(cell: CellValue, argument: string): Outcome<CivilDate> {
  return dayOf(cell, {
    argument,
    unreadable: (value) => reason('notADay', { value }),
    yearAlone: (_, value) => reason('dayNeeded', { value }),
  });
}
