import type { Reach } from '../definition/reach';
import type { Dialect } from './dialects';
import { firstDayOfYear, lastDayOfMonth } from './fiscal-months';
import type { SeenColumns } from './seen-columns';

/** Whether a row's day, or its year, lies in a fiscal year, or anywhere until its end. */
export function inYear(
  day: Reach,
  fiscalYear: number,
  upTo: boolean,
  columns: SeenColumns,
  dialect: Dialect,
): string {
  const column = columns.expression(day, 'day');
  if (columns.holds(day) === 'years') return `${column} ${upTo ? '<=' : '='} ${fiscalYear}`;
  const last = `${column} <= ${dialect.day(lastDayOfMonth(fiscalYear, 12))}`;
  return upTo ? last : `${column} >= ${dialect.day(firstDayOfYear(fiscalYear))} AND ${last}`;
}

/** The number of the part, from 1, in which a day of the year lies. */
export function partOfYear(day: string, fiscalYear: number, parts: number, dialect: Dialect): string {
  const cases = Array.from({ length: parts - 1 }, (_, index) => {
    const last = dialect.day(lastDayOfMonth(fiscalYear, ((index + 1) * 12) / parts));
    return `WHEN ${day} <= ${last} THEN ${index + 1}`;
  });
  return `CASE ${cases.join(' ')} ELSE ${parts} END`;
}
