import { malformed } from '../malformed';

/** A mail address that no mail can reach. */
export const mail = malformed('mail', isMailAddress);

/**
 * One address of the usual form. Two dots in a row before the @ are let pass: Japanese carriers gave
 * out such addresses.
 * @example isMailAddress('madoguchi@example.jp') //=> true
 * @example isMailAddress('madoguchi@example') //=> false
 * @example isMailAddress('a@example.jp, b@example.jp') //=> false
 */
export function isMailAddress(text: string): boolean {
  return /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/i.test(text);
}
