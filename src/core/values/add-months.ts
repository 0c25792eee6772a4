import type { CivilDate } from './civil-date';
import { isRealDay } from './civil-date';

/**
 * The same day of the month, `months` (a whole number) later; where that month has no such day, its last
 * one. A month end stays one only by its day number: 30 November + 3 is the end of February, 28 February
 * + 3 is 28 May. The same as Excel's EDATE.
 * @example addMonths({ year: 2021, month: 1, day: 31 }, 1) //=> { year: 2021, month: 2, day: 28 }
 * @example addMonths({ year: 2019, month: 11, day: 30 }, 3) //=> { year: 2020, month: 2, day: 29 }
 * @example addMonths({ year: 2021, month: 2, day: 28 }, 3) //=> { year: 2021, month: 5, day: 28 }
 */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  let last = day;
  while (!isRealDay({ ...target, day: last })) last -= 1;
  return { ...target, day: last };
}
