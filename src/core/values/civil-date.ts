/** A day of the Gregorian calendar; month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * @example isRealDay({ year: 2020, month: 2, day: 29 }) //=> true
 * @example isRealDay({ year: 2021, month: 2, day: 30 }) //=> false
 */
export function isRealDay({ year, month, day }: CivilDate): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/**
 * Negative, zero or positive as `a` is before, on or after `b`.
 * @example compareDates({ year: 2019, month: 4, day: 30 }, { year: 2019, month: 5, day: 1 }) < 0 //=> true
 */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** @example isoDate({ year: 2019, month: 5, day: 1 }) //=> '2019-05-01' */
export function isoDate({ year, month, day }: CivilDate): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year)}-${two(month)}-${two(day)}`;
}
