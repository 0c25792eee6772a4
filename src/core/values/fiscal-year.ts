import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { isReported } from './blank';
import type { CellValue } from './cell-value';
import { isCellError } from './cell-value';
import { dateOfSerial } from './date-serial';
import { dateParts } from './date-text';

/** Numbers from 明治元年 to 2200 are years; larger ones are date serials (2201 is 1906-01-09). */
export const FIRST_YEAR = 1868;
export const LAST_YEAR = 2200;
/** The Japanese fiscal year runs from April to March. */
const FIRST_MONTH = 4;

/** @example isYearNumber(2021) //=> true */
export function isYearNumber(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/**
 * The year in which the fiscal year (April to March) of a day begins.
 * @example fiscalYearOfDate({ year: 2021, month: 3 }) //=> 2020
 * @example fiscalYearOfDate({ year: 2021, month: 4 }) //=> 2021
 */
export function fiscalYearOfDate({ year, month }: { readonly year: number; readonly month: number }): number {
  return month >= FIRST_MONTH ? year : year - 1;
}

/**
 * The fiscal year a text names: a fiscal year (令和3年度, R3, H27年度, 2021年度, FY2021, 2021) or a
 * day or month inside it (令和3年4月1日, H31.4.30, 2021/3). The year of an era may pass its end
 * (平成32年度 is 2020), as plans written before a change of era do. A calendar year (令和3年) lies
 * in two fiscal years and is refused.
 * @example fiscalYearOfText('平成31年度') //=> { ok: true, value: 2019 }
 * @example fiscalYearOfText('令和元年度') //=> { ok: true, value: 2019 }
 * @example fiscalYearOfText('Ｒ３') //=> { ok: true, value: 2021 }
 * @example fiscalYearOfText('2021/3/31') //=> { ok: true, value: 2020 }
 * @example fiscalYearOfText('令和3年').reason //=> { code: 'calendarYearOnly', data: { value: '令和3年' } }
 */
export function fiscalYearOfText(text: string): Outcome<number> {
  const value = text.trim();
  const parts = dateParts(text);
  if (!parts) return wrong(reason('notADate', { value }));
  if (!parts.ok) return parts;
  const { year, month, yearUnit } = parts.value;
  if (month !== undefined) return answered(fiscalYearOfDate({ year, month }));
  if (yearUnit === '年') return wrong(reason('calendarYearOnly', { value }));
  if (!isYearNumber(year)) {
    return wrong(reason('yearOutOfRange', { year, first: FIRST_YEAR, last: LAST_YEAR }));
  }
  return answered(year);
}

/**
 * The fiscal year of a cell: text as in `fiscalYearOfText`; a number from 1868 to 2200 is that
 * fiscal year itself, a larger one a date serial. Smaller numbers could be an era's year or a mistake
 * and are refused. 0 is what a blank date looks like: not reported.
 * @example fiscalYear(44286) //=> { ok: true, value: 2020 }
 * @example fiscalYear(2021) //=> { ok: true, value: 2021 }
 * @example fiscalYear(3).reason //=> { code: 'numberNotADate', data: { value: 3 } }
 * @example fiscalYear(null).reason //=> { code: 'notReported', data: { argument: 'value' } }
 */
export function fiscalYear(value: CellValue): Outcome<number> {
  if (isCellError(value)) return missing(reason('cellError', { argument: 'value', error: value.error }));
  if (!isReported(value) || value === 0) return missing(reason('notReported', { argument: 'value' }));
  if (typeof value === 'string') return fiscalYearOfText(value);
  if (typeof value === 'boolean') return wrong(reason('notADate', { value: String(value).toUpperCase() }));
  if (isYearNumber(value)) return answered(value);
  const date = value > LAST_YEAR ? dateOfSerial(value) : undefined;
  return date ? answered(fiscalYearOfDate(date)) : wrong(reason('numberNotADate', { value }));
}
