import { numfmt } from '@univerjs/core';
import type { CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';
import { withEraYears } from './era-format';

/** What Excel shows for a date it has no day for. */
const NO_SUCH_DATE = '########';

/** Most significant digits that "General" shows in a cell. */
const GENERAL_DIGITS = 11;

/**
 * What a cell shows: the value under its number format, Japanese era years and weekdays included.
 *
 * @example formattedText(44287, 'ggge"年"m"月"d"日"') //=> '令和3年4月1日'
 * @example formattedText(0.875, '0.0%') //=> '87.5%'
 * @example formattedText(1234567, '#,##0') //=> '1,234,567'
 * @example formattedText(null, '#,##0') //=> ''
 */
export function formattedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return formattedWord(value, numberFormat);
  if (numberFormat === '' || /^general$/i.test(numberFormat)) return generalText(value);
  if (numberFormat === '@') return generalText(value);
  const era = withEraYears(numberFormat, value);
  if (era === undefined) return NO_SUCH_DATE;
  try {
    if (value < 0 && numfmt.isDateFormat(era)) return NO_SUCH_DATE;
    return numfmt.format(era, value, { locale: japanese(numberFormat) ? 'ja-JP' : 'en-US' });
  } catch {
    return generalText(value);
  }
}

/** Text has a section of its own, the fourth; most formats have none. */
function formattedWord(text: string, numberFormat: string): string {
  if (!numberFormat.includes('@') || numberFormat === '@') return text;
  try {
    return numfmt.format(numberFormat, text);
  } catch {
    return text;
  }
}

/** Weekday and era words are Japanese unless the format names another language. */
function japanese(numberFormat: string): boolean {
  return /aaa|g|\[\$-(?:411|ja)/i.test(numberFormat);
}

function generalText(value: number): string {
  if (value !== 0 && (Math.abs(value) >= 1e11 || Math.abs(value) < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
  }
  const whole = Math.trunc(Math.abs(value)).toString().length;
  return String(Number(value.toFixed(Math.max(0, Math.min(9, GENERAL_DIGITS - 1 - whole)))));
}
