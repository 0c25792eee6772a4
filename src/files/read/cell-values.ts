import { cellErrorCode } from '../../core/values/cell-value';
import type { CellValue } from '../../core/values/cell-value';
import { damaged } from '../refusal';
import { decodeXstring } from '../xml/xml-text';

/** The value of a cell as its `t` and `v` say (ISO 29500-1 18.18.11). */
export function cellValue(
  type: string,
  value: string | undefined,
  strings: readonly string[],
  date1904: boolean,
  part: string,
): CellValue {
  if (value === undefined) return null;
  switch (type) {
    case 's': {
      const text = strings[Number(value)];
      if (text === undefined) throw damaged(part);
      return text;
    }
    case 'str':
    case 'inlineStr':
      return decodeXstring(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: cellErrorCode(value) ?? '#VALUE!' };
    case 'd':
      return isoSerial(value, date1904);
    default: {
      if (value.trim() === '') return null;
      const number = Number(value);
      if (!Number.isFinite(number)) throw damaged(part);
      return number;
    }
  }
}

/** Strict files may write dates as ISO 8601 text; a time without a date is a fraction of a day. */
export function isoSerial(text: string, date1904: boolean): CellValue {
  const match = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!match || text === '') return text;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
  const origin = Date.UTC(date1904 ? 1904 : 1899, date1904 ? 0 : 11, date1904 ? 1 : 30) / 86_400_000;
  const serial = days - origin;
  // Excel counts a 29 February 1900 that never was.
  return (!date1904 && serial < 61 ? serial - 1 : serial) + time;
}
