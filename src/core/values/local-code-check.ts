/** Weights of the five digits of a 全国地方公共団体コード, from the left. */
const WEIGHTS = [6, 5, 4, 3, 2] as const;
const PREFECTURES = 47;

/**
 * The sixth digit of a 全国地方公共団体コード: the last digit of 11 − (6a+5b+4c+3d+2e) mod 11 (総務省).
 * @example localCheckDigit('35201') //=> 2
 * @example localCheckDigit('01000') //=> 6
 */
export function localCheckDigit(five: string): number {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(five[index]), 0);
  return (11 - (sum % 11)) % 10;
}

/**
 * Whether the first two digits number a prefecture, 01 to 47.
 * @example isPrefecture('35201') //=> true
 * @example isPrefecture('48201') //=> false
 */
export function isPrefecture(code: string): boolean {
  const prefecture = Number(code.slice(0, 2));
  return prefecture >= 1 && prefecture <= PREFECTURES;
}

/**
 * Whether digits three to five can number a body: 000 is the prefecture itself, municipalities and
 * their unions begin at 100. What is between was never given out; it is what a lost zero leaves
 * behind (10006 for 010006).
 * @example isBody('35000') //=> true
 * @example isBody('10006') //=> false
 */
export function isBody(code: string): boolean {
  const body = Number(code.slice(2, 5));
  return body === 0 || body >= 100;
}

/**
 * Whether six digits are a code: a prefecture, a body, and the right check digit. The check misses a
 * wrong digit only when it moves the remainder between 0 and 10, which share the check digit 1.
 * @example isSixDigitCode('352012') //=> true
 * @example isSixDigitCode('352013') //=> false
 */
export function isSixDigitCode(code: string): boolean {
  return (
    /^\d{6}$/.test(code) && isPrefecture(code) && isBody(code) && Number(code[5]) === localCheckDigit(code)
  );
}
