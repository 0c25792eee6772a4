import { daysOfYear } from '../engine/year-days';
import type { Days } from '../engine/year-days';
import type { Reach } from '../definition/reach';
import type { Period } from '../plan/plan';
import { dayText } from './day-text';
import type { RowTest } from './row-test';

/** Rows of the year; with `upTo`, of every year until then. */
export function periodTest({ day, fiscalYear, upTo }: Pick<Period, 'day' | 'fiscalYear' | 'upTo'>): RowTest {
  if (day.column.spec?.type !== 'fiscalYear') return daysTest(day, daysOfYear(fiscalYear), upTo);
  return {
    on: day,
    criterion: (cells, writer) => {
      writer.limits.column('realNumbers', writer.told(day.table, day.column));
      const flag = upTo ? `(${cells}>0)*(${cells}<=${fiscalYear})` : `(${cells}=${fiscalYear})`;
      const pairs = upTo ? [`${cells},">0"`, `${cells},"<=${fiscalYear}"`] : [`${cells},${fiscalYear}`];
      return { flag, blankFits: false, pairs };
    },
  };
}

/** Rows of certain days; with `upTo`, of every day until the last of them. A text is greater than any number, a blank is 0. */
export function daysTest(day: Reach, { from, to }: Days, upTo: boolean): RowTest {
  return {
    on: day,
    criterion: (cells, writer) => {
      writer.limits.column('realNumbers', writer.told(day.table, day.column));
      const always = upTo || from <= 1;
      const [begun, after] = [always ? '>0' : `>=${dayText(from)}`, dayText(to + 1)];
      const first = always ? '">0"' : `">="&${dayText(from)}`;
      // The day after the last, because a day may have a time.
      return {
        flag: `(${cells}${begun})*(${cells}<${after})`,
        blankFits: false,
        pairs: [`${cells},${first}`, `${cells},"<"&${after}`],
      };
    },
  };
}
