import type { PeriodParts } from '../plan/plan';
import { dateOfSerial, LAST_SERIAL, serialOfDate } from '../../values/date-serial';
import { fiscalYearOfDate } from '../../values/fiscal-year';

/** Days from … to, both in it, as serials of the 1900 system; `to` before `from` is none. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface YearPart extends Days {
  /** 2021-04, or 2021-04/2021-06. */
  readonly label: string;
}

const MONTHS: { readonly [L in PeriodParts['length']]: number } = { halfYear: 6, quarter: 3, month: 1 };

/**
 * 1 April to 31 March after it.
 * @example daysOfYear(2021) //=> { from: 44287, to: 44651 }
 * @example daysOfYear(1899) //=> { from: 1, to: 91 }
 */
export function daysOfYear(fiscalYear: number): Days {
  return { from: firstOf(fiscalYear, 0), to: firstOf(fiscalYear, 12) - 1 };
}

/**
 * The parts of a fiscal year, in their order.
 * @example partsOfYear(2021, 'halfYear') //=> [{ from: 44287, to: 44469, label: '2021-04/2021-09' }, { from: 44470, to: 44651, label: '2021-10/2022-03' }]
 */
export function partsOfYear(fiscalYear: number, length: PeriodParts['length']): readonly YearPart[] {
  const months = MONTHS[length];
  return Array.from({ length: 12 / months }, (_, part) => {
    const [first, next] = [part * months, (part + 1) * months];
    const days = { from: firstOf(fiscalYear, first), to: firstOf(fiscalYear, next) - 1 };
    const [start, end] = [monthText(fiscalYear, first), monthText(fiscalYear, next - 1)];
    return { ...days, label: start === end ? start : `${start}/${end}` };
  });
}

/** The first day of a month, counted from April of the fiscal year. */
function firstOf(fiscalYear: number, month: number): number {
  const year = fiscalYear + Math.floor((month + 3) / 12);
  if (year < 1900) return 1;
  return serialOfDate({ year, month: ((month + 3) % 12) + 1, day: 1 }) ?? LAST_SERIAL + 1;
}

function monthText(fiscalYear: number, month: number): string {
  return `${fiscalYear + Math.floor((month + 3) / 12)}-${String(((month + 3) % 12) + 1).padStart(2, '0')}`;
}

/**
 * The fiscal year that a day lies in.
 * @example yearCode(44651) //=> 2021
 * @example yearCode(44652) //=> 2022
 */
export function yearCode(day: number): number {
  const date = dateOfSerial(day);
  return date ? fiscalYearOfDate(date) : 0;
}

/**
 * The place of a day's half-year, quarter or month among all of them.
 * @example partCode(44651, 'halfYear') //=> 4043
 */
export function partCode(day: number, length: PeriodParts['length']): number {
  const date = dateOfSerial(day);
  if (!date) return 0;
  const month = (date.month + 8) % 12;
  return fiscalYearOfDate(date) * (12 / MONTHS[length]) + Math.floor(month / MONTHS[length]);
}

/** @example partsInYear('quarter') //=> 4 */
export function partsInYear(length: PeriodParts['length']): number {
  return 12 / MONTHS[length];
}
