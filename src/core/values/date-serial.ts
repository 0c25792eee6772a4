import type { CivilDate } from './civil-date';

/** 9999-12-31, the last day Excel knows. */
export const LAST_SERIAL = 2_958_465;
/** Excel, after Lotus 1-2-3, takes 1900 for a leap year: serial 60 is a 29 February that never was. */
const PHANTOM_DAY = 60;
const DAY_MS = 86_400_000;
/** The day before serial 1 for serials after the phantom day. */
const EPOCH_MS = Date.UTC(1899, 11, 30);

/**
 * The day a date serial shows in Excel (1900 date system); a time of day is dropped. Serials under
 * 61 follow Excel, its 1900-02-29 included. undefined outside 1 … 2958465.
 * @example dateOfSerial(44286) //=> { year: 2021, month: 3, day: 31 }
 * @example dateOfSerial(60) //=> { year: 1900, month: 2, day: 29 }
 * @example dateOfSerial(59.9) //=> { year: 1900, month: 2, day: 28 }
 * @example dateOfSerial(0) //=> undefined
 */
export function dateOfSerial(serial: number): CivilDate | undefined {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST_SERIAL)) return undefined;
  if (day === PHANTOM_DAY) return { year: 1900, month: 2, day: 29 };
  const date = new Date(EPOCH_MS + (day < PHANTOM_DAY ? day + 1 : day) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The serial of a real day from 1900-01-01 on; undefined for earlier or later days than Excel holds.
 * @example serialOfDate({ year: 2019, month: 5, day: 1 }) //=> 43586
 * @example serialOfDate({ year: 1900, month: 1, day: 1 }) //=> 1
 */
export function serialOfDate({ year, month, day }: CivilDate): number | undefined {
  if (year < 1900) return undefined;
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH_MS) / DAY_MS);
  const serial = days <= PHANTOM_DAY ? days - 1 : days;
  return serial <= LAST_SERIAL ? serial : undefined;
}

/** The serial of the local day of a moment; the caller has the clock. */
export function serialToday(now: Date): number {
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const serial = serialOfDate(today);
  if (serial === undefined) throw new Error(`No day of Excel: ${now.toISOString()}`);
  return serial;
}
