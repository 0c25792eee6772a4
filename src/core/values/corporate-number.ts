import { normalised } from './normalise';

/**
 * The check digit that leads a 法人番号, from the twelve digits after it: 9 − (Σ P·Q mod 9), where P are
 * the digits from the right and Q is 1 for odd places, 2 for even ones (財務省令, 法人番号の指定等). 1 … 9.
 * @example corporateCheckDigit('000020132110') //=> 2
 */
export function corporateCheckDigit(twelve: string): number {
  const sum = [...twelve]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * ((index % 2) + 1), 0);
  return 9 - (sum % 9);
}

/**
 * Whether a value is a 法人番号: thirteen digits, text in any width or a number, whose first digit is
 * the right check digit. Nothing is put right before: spaces, hyphens and the T of an invoice
 * registration number make it another thing. TRUE does not say that the number was ever assigned. The
 * check notices every single wrong digit but a 0 for a 9 or a 9 for a 0 among the last twelve.
 * @example isCorporateNumber(2000020132110) //=> true
 * @example isCorporateNumber('４０１１００１０９８９９３') //=> true
 * @example isCorporateNumber('2000020132111') //=> false
 * @example isCorporateNumber('T2000020132110') //=> false
 */
export function isCorporateNumber(value: string | number): boolean {
  const digits = typeof value === 'number' ? String(value) : normalised(value);
  return /^\d{13}$/.test(digits) && Number(digits[0]) === corporateCheckDigit(digits.slice(1));
}
