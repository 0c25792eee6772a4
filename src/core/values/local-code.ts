import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import { isBody, isPrefecture, isSixDigitCode, localCheckDigit } from './local-code-check';
import { normalised } from './normalise';

/**
 * Whether a value is a 全国地方公共団体コード of six digits with its check digit. Text is taken as it is
 * (any width). A number may have lost a leading zero: 10006 is 010006. The check digit is all there
 * is to judge by: about one in ten five-digit codes typed as a number looks like a six-digit one.
 * @example isLocalCode('352012') //=> true
 * @example isLocalCode('010006') //=> true
 * @example isLocalCode(10006) //=> true
 * @example isLocalCode('10006') //=> false
 * @example isLocalCode('35201') //=> false
 */
export function isLocalCode(value: string | number): boolean {
  return isSixDigitCode(typeof value === 'number' ? String(value).padStart(6, '0') : normalised(value));
}

/**
 * A 全国地方公共団体コード as text of six digits: five digits get their check digit, six are checked.
 * Numbers lose leading zeros, so every reading is tried: 1000 is 01000, 10006 is 010006 (10006 itself
 * numbers no body), 13101 is 131016. A number that can be read both ways (35203: 352039 or 035203) is
 * refused, because only the text can tell.
 * @example localCode('35201') //=> { ok: true, value: '352012' }
 * @example localCode('352012') //=> { ok: true, value: '352012' }
 * @example localCode(13101) //=> { ok: true, value: '131016' }
 * @example localCode(10006) //=> { ok: true, value: '010006' }
 * @example localCode(35203).reason //=> { code: 'localCodeAmbiguous', data: { value: 35203, first: '352039', second: '035203' } }
 * @example localCode('352013').reason //=> { code: 'localCodeCheckDigit', data: { value: '352013', expected: '352012' } }
 * @example localCode('48201').reason //=> { code: 'noSuchPrefecture', data: { value: '48201', prefecture: '48' } }
 */
export function localCode(value: string | number): Outcome<string> {
  if (typeof value === 'string') return codeOfDigits(normalised(value), value.trim());
  const digits = String(value);
  if (!/^\d{4,6}$/.test(digits)) return wrong(reason('notALocalCode', { value: digits }));
  if (digits.length === 4) return codeOfDigits(`0${digits}`, digits);
  const completed = codeOfDigits(digits, digits);
  const restored = `0${digits}`;
  if (digits.length === 6 || !isSixDigitCode(restored)) return completed;
  return completed.ok
    ? wrong(reason('localCodeAmbiguous', { value, first: completed.value, second: restored }))
    : answered(restored);
}

function codeOfDigits(digits: string, value: string): Outcome<string> {
  if (!/^\d{5,6}$/.test(digits)) return wrong(reason('notALocalCode', { value }));
  if (!isPrefecture(digits)) {
    return wrong(reason('noSuchPrefecture', { value, prefecture: digits.slice(0, 2) }));
  }
  if (!isBody(digits)) return wrong(reason('noSuchBody', { value, body: digits.slice(2, 5) }));
  const expected = digits.slice(0, 5) + String(localCheckDigit(digits));
  return digits.length === 5 || digits === expected
    ? answered(expected)
    : wrong(reason('localCodeCheckDigit', { value, expected }));
}
