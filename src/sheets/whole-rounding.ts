import { NumberValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

const ROUNDINGS = ['round', 'floor', 'ceil'] as const;

type Rounding = (this: NumberValueObject, digits: BaseValueObject) => BaseValueObject;

/** Univer's own, taken before any engine corrects them: several engines may live in one process. */
const USUAL = ROUNDINGS.map((name): Rounding => Reflect.get(NumberValueObject.prototype, name));

/**
 * ROUND(50000,-4) is 50000. Univer divides by 0.0001, which no double is, and comes to 50000.00000000001: not the number
 * that stands beside it. Rounded to tens and more, a number is whole.
 */
export function roundToWholeNumbers(): void {
  for (const [index, name] of ROUNDINGS.entries()) {
    const usual = USUAL[index];
    if (!usual) continue;
    NumberValueObject.prototype[name] = function (this: NumberValueObject, digits: BaseValueObject) {
      const result = usual.call(this, digits);
      if (digits.isArray() || !(Number(digits.getValue()) < 0) || !result.isNumber()) return result;
      return NumberValueObject.create(Math.round(Number(result.getValue())));
    };
  }
}
