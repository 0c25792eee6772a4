import { malformed } from '../malformed';

/** A telephone number without the digits that every Japanese number has. */
export const telephone = malformed('telephone', isTelephone);

/** Ten digits; eleven for mobile, IP, M2M and 0800 numbers (電気通信番号計画). */
const LENGTHS = /^0(?:\d{9}|[25-9]0\d{8})$/;

/**
 * Ten or eleven digits that begin with 0, in two or three groups parted by hyphens or brackets, or in one;
 * +81 and other countries with +.
 * @example isTelephone('083-000-0000') //=> true
 * @example isTelephone('03(0000)0000') //=> true
 * @example isTelephone('090-0000-0000') //=> true
 * @example isTelephone('+81 83 000 0000') //=> true
 * @example isTelephone('83-000-0000') //=> false
 * @example isTelephone('083-000-000') //=> false
 */
export function isTelephone(text: string): boolean {
  if (/^\+[1-9]\d{0,2}(?:[ -]?\d+)+$/.test(text)) {
    const digits = text.replace(/\D/g, '').length;
    return digits >= 8 && digits <= 15;
  }
  const grouped = /^\d+$|^\d+-\d+(?:-\d+)?$|^\d+\(\d+\)\d+$|^\(\d+\)\d+-\d+$/.test(text);
  return grouped && LENGTHS.test(text.replace(/\D/g, ''));
}
