import type { CivilDate } from './civil-date';
import { compareDates } from './civil-date';

export interface Era {
  readonly name: string;
  /** First kanji and Latin letter, as used in forms. */
  readonly kanji: string;
  readonly letter: string;
  readonly start: CivilDate;
}

/**
 * The modern eras, latest first. Starts are the first day the new name counts (令和 from 2019-05-01,
 * the day before is 平成31年4月30日). 明治 is counted from 1868 on the Gregorian calendar's years.
 */
export const ERAS: readonly Era[] = [
  { name: '令和', kanji: '令', letter: 'R', start: { year: 2019, month: 5, day: 1 } },
  { name: '平成', kanji: '平', letter: 'H', start: { year: 1989, month: 1, day: 8 } },
  { name: '昭和', kanji: '昭', letter: 'S', start: { year: 1926, month: 12, day: 25 } },
  { name: '大正', kanji: '大', letter: 'T', start: { year: 1912, month: 7, day: 30 } },
  { name: '明治', kanji: '明', letter: 'M', start: { year: 1868, month: 1, day: 25 } },
];

export interface EraYear {
  readonly era: Era;
  /** 1 is 元年. */
  readonly year: number;
}

/** The era in force on a day; undefined before 明治. */
export function eraYearOf(date: CivilDate): EraYear | undefined {
  const era = ERAS.find(({ start }) => compareDates(start, date) <= 0);
  return era && { era, year: date.year - era.start.year + 1 };
}

/**
 * The era a name, its first kanji or its letter (any case) stands for.
 * @example eraNamed('h').name //=> '平成'
 * @example eraNamed('Q') //=> undefined
 */
export function eraNamed(text: string): Era | undefined {
  const letter = text.toUpperCase();
  return ERAS.find(({ name, kanji, letter: own }) => name === text || kanji === text || own === letter);
}

/**
 * The Gregorian year in which a year of an era begins. A year beyond the era's end goes on counting
 * (平成32 is 2020), as agreements made before a change of era do.
 * @example yearOfEra(eraNamed('平成'), 32) //=> 2020
 */
export function yearOfEra(era: Era, year: number): number {
  return era.start.year + year - 1;
}
