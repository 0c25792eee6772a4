import type { ListValueOf } from '../../ledger/schema';
import { serialOfDate } from '../../values/date-serial';

/** For which part of a fiscal year something was reported. */
export type ReportPeriod = ListValueOf<'reportPeriod'>;

/** The periods of one length, in the order of the year. */
export const PERIODS_OF_A_YEAR: readonly (readonly ReportPeriod[])[] = [
  ['half1', 'half2'],
  ['q1', 'q2', 'q3', 'q4'],
  ['m04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12', 'm01', 'm02', 'm03'],
];

/** All periods as long as this one; undefined for the whole year. */
export function periodsLike(period: ReportPeriod): readonly ReportPeriod[] | undefined {
  return PERIODS_OF_A_YEAR.find((periods) => periods.includes(period));
}

/**
 * The last day of a part of a fiscal year.
 * @param parts into how many equal parts the year is cut: 2, 4 or 12
 * @param index of the part, from 0
 * @example lastDayOfPart(2021, 4, 3) //=> 44651
 * @example lastDayOfPart(2021, 12, 0) //=> 44316
 */
export function lastDayOfPart(fiscalYear: number, parts: number, index: number): number {
  const monthsSinceJanuary = 3 + ((index + 1) * 12) / parts;
  const next = {
    year: fiscalYear + Math.floor(monthsSinceJanuary / 12),
    month: (monthsSinceJanuary % 12) + 1,
    day: 1,
  };
  const serial = serialOfDate(next);
  if (serial === undefined) throw new Error(`No fiscal year of Excel: ${fiscalYear}`);
  return serial - 1;
}
