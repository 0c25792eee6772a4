import { cellErrorCode } from '../core/values/cell-value';
import type { CellErrorCode } from '../core/values/cell-value';

/** What a string becomes when a person types it into a cell. */
export type TypedEntry =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly numberFormat?: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  | { readonly kind: 'error'; readonly code: CellErrorCode }
  | { readonly kind: 'blank' };

/** Days between Excel's day 0 (1899-12-30) and 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;

/**
 * Reads a string as Excel does when it is typed: formulas, numbers with separators, percent and
 * yen sign, dates, times, TRUE/FALSE, errors; a leading apostrophe or the format "@" keeps text.
 * `thisYear` completes "4/1".
 *
 * @example typedEntry('12', { numberFormat: 'General', thisYear: 2026 }) //=> { kind: 'number', number: 12 }
 * @example typedEntry("'12", { numberFormat: 'General', thisYear: 2026 }) //=> { kind: 'text', text: '12' }
 * @example typedEntry('12', { numberFormat: '@', thisYear: 2026 }) //=> { kind: 'text', text: '12' }
 * @example typedEntry('2021/4/1', { numberFormat: 'General', thisYear: 2026 }) //=> { kind: 'number', number: 44287, numberFormat: 'yyyy/m/d' }
 */
export function typedEntry(
  typed: string,
  cell: { readonly numberFormat: string; readonly thisYear: number },
): TypedEntry {
  if (typed === '') return { kind: 'blank' };
  if (typed.startsWith("'")) return { kind: 'text', text: typed.slice(1) };
  if (cell.numberFormat === '@') return { kind: 'text', text: typed };
  if (typed.startsWith('=') && typed.length > 1) return { kind: 'formula', formula: typed };
  const text = typed.trim();
  if (/^(?:true|false)$/i.test(text)) return { kind: 'boolean', boolean: text.toLowerCase() === 'true' };
  const error = cellErrorCode(text.toUpperCase());
  if (error) return { kind: 'error', code: error };
  return (
    numberEntry(text) ?? dateEntry(text, cell.thisYear) ?? timeEntry(text) ?? { kind: 'text', text: typed }
  );
}

function numberEntry(text: string): TypedEntry | undefined {
  const match =
    /^([+-]?)([¥￥$]?)(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:[eE]([+-]?\d{1,3}))?(%?)$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', currency = '', digits = '', exponent = '', percent = ''] = match;
  const size = Number(`${digits.replace(/,/g, '')}${exponent === '' ? '' : `e${exponent}`}`);
  if (!Number.isFinite(size)) return undefined;
  const number = (sign === '-' ? -size : size) / (percent === '' ? 1 : 100);
  const format = formatOfNumber({ digits, currency, exponent, percent });
  return { kind: 'number', number, ...(format === undefined ? {} : { numberFormat: format }) };
}

function formatOfNumber(parts: {
  readonly digits: string;
  readonly currency: string;
  readonly exponent: string;
  readonly percent: string;
}): string | undefined {
  const decimals = parts.digits.includes('.') ? '.00' : '';
  if (parts.percent !== '') return `0${decimals}%`;
  if (parts.exponent !== '') return '0.00E+00';
  if (parts.currency !== '') return `${parts.currency === '$' ? '$' : '¥'}#,##0${decimals}`;
  return parts.digits.includes(',') ? `#,##0${decimals}` : undefined;
}

function dateEntry(text: string, thisYear: number): TypedEntry | undefined {
  const full = /^(\d{4})(?:[/-](\d{1,2})[/-](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(text);
  if (full) {
    const [, year = '', m1, d1, m2, d2] = full;
    const serial = serialOf(Number(year), Number(m1 ?? m2), Number(d1 ?? d2));
    const numberFormat = m1 === undefined ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d';
    return serial === undefined ? undefined : { kind: 'number', number: serial, numberFormat };
  }
  const short = /^(\d{1,2})(?:[/-](\d{1,2})|月(\d{1,2})日)$/.exec(text);
  if (!short) return undefined;
  const serial = serialOf(thisYear, Number(short[1]), Number(short[2] ?? short[3]));
  return serial === undefined ? undefined : { kind: 'number', number: serial, numberFormat: 'm"月"d"日"' };
}

/** Undefined for days that do not exist and for years Excel has no serial for. */
function serialOf(year: number, month: number, day: number): number | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  const exists = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  const serial = at.getTime() / DAY_MS + EPOCH_SERIAL;
  return exists && year >= 1900 && year <= 9999 ? (serial < 61 ? serial - 1 : serial) : undefined;
}

function timeEntry(text: string): TypedEntry | undefined {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  const [, hours = '', minutes = '', seconds] = match;
  const number = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (number >= 1) return { kind: 'number', number, numberFormat: '[h]:mm:ss' };
  return { kind: 'number', number, numberFormat: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}
