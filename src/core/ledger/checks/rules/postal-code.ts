import { malformed } from '../malformed';

/** A postal code that is not three digits, a hyphen and four. */
export const postalCode = malformed('postalCode', isPostalCode, (text) =>
  text.replace(/^〒\s*/, '').replace(/^(\d{3})(\d{4})$/, '$1-$2'),
);

/**
 * @example isPostalCode('000-0000') //=> true
 * @example isPostalCode('0000000') //=> false
 */
export function isPostalCode(text: string): boolean {
  return /^\d{3}-\d{4}$/.test(text);
}
