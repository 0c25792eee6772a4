import { chain } from '../combine';
import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import type { CellValue } from './cell-value';
import { isoDate } from './civil-date';
import type { DayReasons } from './day';
import { dayOf } from './day';
import { eraYearOf } from './era';
import { fiscalYear, FIRST_YEAR, LAST_YEAR } from './fiscal-year';
import { comparable } from './normalise';

/** How a date is written: 令和3年4月1日, R3.4.1, or its fiscal year 令和3年度. */
export type WarekiStyle = 'long' | 'short' | 'fiscalYear';

const STYLES: Readonly<Record<string, WarekiStyle>> = {
  long: 'long',
  short: 'short',
  年度: 'fiscalYear',
  fiscalyear: 'fiscalYear',
};

const REASONS: DayReasons = {
  argument: 'value',
  unreadable: (value) => reason('notADate', { value }),
  yearAlone: (year) => reason('yearNotADate', { year }),
};

/**
 * The style a word names; blank is the long one.
 * @example warekiStyle(null) //=> { ok: true, value: 'long' }
 * @example warekiStyle('年度') //=> { ok: true, value: 'fiscalYear' }
 */
export function warekiStyle(word: string | null): Outcome<WarekiStyle> {
  if (word === null) return answered('long');
  const style = STYLES[comparable(word)];
  return style ? answered(style) : wrong(reason('unknownStyle', { value: word }));
}

/**
 * A date in the Japanese calendar. `long` and `short` need a day (a date serial or text); with
 * `fiscalYear` anything `fiscalYear` reads will do. A fiscal year in whose first calendar year the
 * era changes bears the new name (2019 is 令和元年度, as in the national budget).
 * @example wareki(43585, 'long') //=> { ok: true, value: '平成31年4月30日' }
 * @example wareki('2019/5/1', 'long') //=> { ok: true, value: '令和元年5月1日' }
 * @example wareki(44287, 'short') //=> { ok: true, value: 'R3.4.1' }
 * @example wareki(2019, 'fiscalYear') //=> { ok: true, value: '令和元年度' }
 * @example wareki(2019, 'long').reason //=> { code: 'yearNotADate', data: { year: 2019 } }
 */
export function wareki(value: CellValue, style: WarekiStyle): Outcome<string> {
  if (style === 'fiscalYear') return chain(fiscalYear(value), warekiFiscalYear);
  return chain(dayOf(value, REASONS), (date) => {
    const named = eraYearOf(date);
    if (!named) return wrong(reason('dateOutOfRange', { value: isoDate(date) }));
    const { era, year } = named;
    return answered(
      style === 'short'
        ? `${era.letter}${String(year)}.${String(date.month)}.${String(date.day)}`
        : `${era.name}${eraNumber(year)}年${String(date.month)}月${String(date.day)}日`,
    );
  });
}

/**
 * A fiscal year with its era's name: the era in force on 31 December of the year it begins in.
 * @example warekiFiscalYear(2019) //=> { ok: true, value: '令和元年度' }
 * @example warekiFiscalYear(1988) //=> { ok: true, value: '昭和63年度' }
 */
export function warekiFiscalYear(year: number): Outcome<string> {
  const named = eraYearOf({ year, month: 12, day: 31 });
  if (!named) return wrong(reason('yearOutOfRange', { year, first: FIRST_YEAR, last: LAST_YEAR }));
  return answered(`${named.era.name}${eraNumber(named.year)}年度`);
}

function eraNumber(year: number): string {
  return year === 1 ? '元' : String(year);
}
