import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import type { CivilDate } from './civil-date';
import { compareDates, isoDate, isRealDay } from './civil-date';
import type { Era } from './era';
import { eraNamed, yearOfEra } from './era';
import { kanjiNumber } from './kanji-number';
import { normalised } from './normalise';

/** A year, and as much of month and day as the text says. */
export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** What follows the year: 年度, 年, or nothing (R3, 2021). */
  readonly yearUnit: '年度' | '年' | '';
}

/** Japan counts Gregorian days from 明治6年1月1日; earlier days are of another calendar. */
const FIRST_DAY: CivilDate = { year: 1873, month: 1, day: 1 };

const NUMBER = String.raw`(\d{1,2}|元|[〇零一二三四五六七八九十]{1,3})`;
const ERA_YEAR = String.raw`(明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])\.?(\d{1,3}|元|[〇零一二三四五六七八九十百]{1,5})`;
const YEAR = String.raw`(\d{4}|[〇零一二三四五六七八九]{4})`;
const DATE = new RegExp(
  String.raw`^(?:${ERA_YEAR}|${YEAR})(?:年|[./-])${NUMBER}(?:(?:月|[./-])${NUMBER}日?|月?)$`,
  'i',
);
const YEAR_ALONE = new RegExp(String.raw`^(?:FY)?(?:${ERA_YEAR}|${YEAR})(年度|FY|年)?$`, 'i');
const TIME = /[\sT]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/;
const WEEKDAY = /\([日月火水木金土](?:曜日?)?\)/;

/**
 * Reads a year, a month or a day written as text: eras in kanji, first kanji or letter, 元年, kanji
 * numbers, full width, separators 年月日 / . -, a weekday in brackets and a time of day (both
 * ignored). undefined when the text is none of these; a failure names what is wrong with one that is.
 * @example dateParts('令和三年四月一日').value //=> { year: 2021, month: 4, day: 1, yearUnit: '年' }
 * @example dateParts('Ｈ31.4.30(火)').value //=> { year: 2019, month: 4, day: 30, yearUnit: '' }
 * @example dateParts('令和元年度').value //=> { year: 2019, yearUnit: '年度' }
 * @example dateParts('2021-02-30').reason //=> { code: 'noSuchDay', data: { value: '2021-02-30' } }
 * @example dateParts('協働') //=> undefined
 */
export function dateParts(text: string): Outcome<DateParts> | undefined {
  const plain = normalised(text).replace(TIME, '').replace(WEEKDAY, '').replace(/\s+/g, '');
  const alone = YEAR_ALONE.exec(plain);
  if (alone) {
    const [, eraName, eraYear, western, unit] = alone;
    const read = readYear(eraName, eraYear, western);
    if (!read) return undefined;
    const yearUnit = unit === '年' ? '年' : unit === undefined && !/^FY/i.test(plain) ? '' : '年度';
    return answered({ year: read.year, yearUnit });
  }
  const parts = DATE.exec(plain);
  if (!parts) return undefined;
  const [, eraName, eraYear, western, monthText, dayText] = parts;
  const read = readYear(eraName, eraYear, western);
  const month = numberIn(monthText);
  const day = dayText === undefined ? undefined : numberIn(dayText);
  if (!read || month === undefined || (dayText !== undefined && day === undefined)) return undefined;
  return checkDay(text, read, month, day, plain.includes('年') ? '年' : '');
}

interface ReadYear {
  readonly year: number;
  readonly era?: Era;
}

function readYear(eraName?: string, eraYear?: string, western?: string): ReadYear | undefined {
  if (eraName === undefined) {
    const year = numberIn(western);
    return year === undefined ? undefined : { year };
  }
  const era = eraNamed(eraName);
  const year = numberIn(eraYear);
  return era && year !== undefined && year >= 1 ? { year: yearOfEra(era, year), era } : undefined;
}

function checkDay(
  text: string,
  { year, era }: ReadYear,
  month: number,
  day: number | undefined,
  yearUnit: '年' | '',
): Outcome<DateParts> {
  const date = { year, month, day: day ?? 1 };
  const value = text.trim();
  if (!isRealDay(date)) return wrong(reason('noSuchDay', { value }));
  if (compareDates(date, FIRST_DAY) < 0) return wrong(reason('dateOutOfRange', { value }));
  // A month is inside its era when its last day is.
  const latest = day === undefined ? { ...date, day: 31 } : date;
  if (era && compareDates(latest, era.start) < 0) {
    return wrong(reason('beforeEra', { value, era: era.name, start: isoDate(era.start) }));
  }
  return answered(day === undefined ? { year, month, yearUnit } : { year, month, day, yearUnit });
}

function numberIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === '元') return 1;
  return /^\d+$/.test(text) ? Number(text) : kanjiNumber(text);
}
