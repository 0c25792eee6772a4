import { chain } from '../combine';
import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import type { CellValue } from './cell-value';
import { isoDate } from './civil-date';
import { serialOfDate } from './date-serial';
import type { DayReasons } from './day';
import { dayOf } from './day';

const REASONS: DayReasons = {
  argument: 'text',
  unreadable: (value) => reason('notADay', { value }),
  yearAlone: (_, value) => reason('dayNeeded', { value }),
};

/**
 * The date serial (1900 date system, whole days) of a day written as text: 令和元年5月1日, H31.4.30,
 * 2019/5/1, ２０１９年５月１日, with or without a weekday or a time of day, which is dropped. A cell
 * that is a date already keeps its day. A year or a month alone is no day and is refused, as is a day
 * before 1900-01-01, which Excel cannot hold.
 * @example writtenDate('令和元年5月1日') //=> { ok: true, value: 43586 }
 * @example writtenDate('H31.4.30') //=> { ok: true, value: 43585 }
 * @example writtenDate('２０１９年５月１日') //=> { ok: true, value: 43586 }
 * @example writtenDate(43586.75) //=> { ok: true, value: 43586 }
 * @example writtenDate('令和元年5月').reason //=> { code: 'dayNeeded', data: { value: '令和元年5月' } }
 * @example writtenDate('明治10年1月1日').reason //=> { code: 'beforeSerials', data: { value: '1877-01-01' } }
 */
export function writtenDate(value: CellValue): Outcome<number> {
  const day = dayOf(value, REASONS);
  // The serial itself, not by way of the day: Excel's 1900-02-29 is a serial but no day.
  if (day.ok && typeof value === 'number') return answered(Math.floor(value));
  return chain(day, (date) => {
    const serial = serialOfDate(date);
    return serial === undefined ? wrong(reason('beforeSerials', { value: isoDate(date) })) : answered(serial);
  });
}
