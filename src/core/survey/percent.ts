import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { divide, fractionOf } from '../values/fraction';

/** Digits printed when none are given: one decimal, as survey reports do. */
const USUAL_DIGITS = 1;
export const MOST_DIGITS = 10;

/**
 * A percentage (36.3, not 0.363) rounded half up, exactly: floor((2000c + n) / (2n)) / 10 for one
 * decimal. Computed in integers, so that 1/8 is 12.5 and 29/200 without decimals is 15, whatever
 * binary floating point would make of them. May pass 100 (multiple answers, applications per place).
 * @param count number of answers, not negative
 * @param base number of people asked, above zero
 * @param digits decimals, 0 … 10; null is 1
 * @example percent(158, 435, null) //=> { ok: true, value: 36.3 }
 * @example percent(1, 8, 1) //=> { ok: true, value: 12.5 }
 * @example percent(45, 1000, null) //=> { ok: true, value: 4.5 }
 * @example percent(29, 200, 0) //=> { ok: true, value: 15 }
 * @example percent(null, 435, null).reason //=> { code: 'notReported', data: { argument: 'count' } }
 */
export function percent(count: number | null, base: number | null, digits: number | null): Outcome<number> {
  if (count === null) return missing(reason('notReported', { argument: 'count' }));
  if (base === null) return missing(reason('notReported', { argument: 'base' }));
  if (count < 0) return wrong(reason('negative', { argument: 'count', value: count }));
  if (base < 0) return wrong(reason('negative', { argument: 'base', value: base }));
  if (base === 0) return missing(reason('baseIsZero', { argument: 'base' }));
  const places = digits ?? USUAL_DIGITS;
  if (!Number.isInteger(places) || places < 0 || places > MOST_DIGITS) {
    return wrong(reason('digitsOutOfRange', { value: places, most: MOST_DIGITS }));
  }
  const { numerator, denominator } = divide(fractionOf(count), fractionOf(base));
  const scale = 100n * 10n ** BigInt(places);
  const rounded = (2n * scale * numerator + denominator) / (2n * denominator);
  return answered(Number(`${String(rounded)}e-${String(places)}`));
}
