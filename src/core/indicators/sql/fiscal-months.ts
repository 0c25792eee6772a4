import { isoDate, isRealDay } from '../../values/civil-date';
import { dateOfSerial } from '../../values/date-serial';

/** Months are counted through all fiscal years: number 12 × year + n is the n-th month of that year, April being the first. */
const MONTHS = 12;
/** How far fiscal years run behind calendar years. */
const BEHIND = 3;

/**
 * The first day of a fiscal year, YYYY-MM-DD.
 * @example firstDayOfYear(2021) //=> '2021-04-01'
 */
export function firstDayOfYear(fiscalYear: number): string {
  return isoDate({ year: fiscalYear, month: BEHIND + 1, day: 1 });
}

/**
 * The last day of the n-th month of a fiscal year, YYYY-MM-DD.
 * @example lastDayOfMonth(2021, 6) //=> '2021-09-30'
 * @example lastDayOfMonth(2023, 11) //=> '2024-02-29'
 */
export function lastDayOfMonth(fiscalYear: number, month: number): string {
  const count = fiscalYear * MONTHS + BEHIND + month - 1;
  const date = { year: Math.floor(count / MONTHS), month: (count % MONTHS) + 1, day: 31 };
  while (!isRealDay(date)) date.day -= 1;
  return isoDate(date);
}

/**
 * The last month that is over on a day, its own last day included, as a number through all years.
 * @example lastMonthOver(44286) === 2020 * 12 + 12 //=> true
 * @example lastMonthOver(44285) === 2020 * 12 + 11 //=> true
 */
export function lastMonthOver(asOf: number): number {
  const date = dateOfSerial(asOf);
  if (!date) throw new Error(`No day of Excel: ${asOf}`);
  const month = date.year * MONTHS + date.month - BEHIND;
  return isRealDay({ ...date, day: date.day + 1 }) ? month - 1 : month;
}
