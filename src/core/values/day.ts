import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import type { Reason } from '../reasons';
import { reason } from '../reasons';
import { isReported } from './blank';
import type { CellValue } from './cell-value';
import { isCellError } from './cell-value';
import type { CivilDate } from './civil-date';
import { dateOfSerial } from './date-serial';
import { dateParts } from './date-text';
import { isYearNumber } from './fiscal-year';

/** What to say to whoever asked for a day; each has another way out for its reader. */
export interface DayReasons {
  readonly argument: string;
  /** Text that is no date at all. */
  readonly unreadable: (value: string) => Reason;
  /** A year where a day is needed: 2021, R3, 令和3年度. */
  readonly yearAlone: (year: number, value: string) => Reason;
}

/**
 * The day a cell names: a date serial, or text as `dateParts` reads it; a time of day is dropped.
 * Numbers from 1868 to 2200 are years, not days. 0 is what a blank date looks like: not reported.
 */
export function dayOf(value: CellValue, { argument, unreadable, yearAlone }: DayReasons): Outcome<CivilDate> {
  if (isCellError(value)) return missing(reason('cellError', { argument, error: value.error }));
  if (!isReported(value) || value === 0) return missing(reason('notReported', { argument }));
  if (typeof value === 'boolean') return wrong(unreadable(String(value).toUpperCase()));
  if (typeof value === 'number') {
    if (isYearNumber(value)) return wrong(yearAlone(value, String(value)));
    const date = dateOfSerial(value);
    return date ? answered(date) : wrong(reason('numberNotADate', { value }));
  }
  const text = value.trim();
  const parts = dateParts(value);
  if (!parts) return wrong(unreadable(text));
  if (!parts.ok) return parts;
  const { year, month, day, yearUnit } = parts.value;
  if (month !== undefined && day !== undefined) return answered({ year, month, day });
  if (month === undefined && yearUnit !== '年') return wrong(yearAlone(year, text));
  return wrong(reason('dayNeeded', { value: text }));
}
