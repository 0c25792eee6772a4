import { ArrayValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';

/**
 * Univer makes a new object for every addition of a sum. Whole numbers are added here as they are;
 * anything else goes Univer's way, which keeps 0.1 + 0.2 at 0.3.
 */
export function addQuickly(): void {
  ArrayValueObject.prototype.sum = function sum(this: ArrayValueObject): BaseValueObject {
    let whole = 0;
    let rest: BaseValueObject | undefined;
    let failed: BaseValueObject | undefined;
    this.iterator((value) => {
      if (!value || value.isString() || value.isBoolean() || value.isNull()) return true;
      if (value.isError()) {
        failed = value;
        return false;
      }
      const number = Number(value.getValue());
      if (Number.isSafeInteger(number) && Number.isSafeInteger(whole + number)) whole += number;
      else rest = rest ? rest.plus(value) : value;
      return true;
    });
    if (failed) return failed;
    const total = NumberValueObject.create(whole);
    return rest ? rest.plus(total) : total;
  };
}

/** The same for plain numbers. */
export function sumOf(numbers: readonly number[]): BaseValueObject {
  let whole = 0;
  let rest: BaseValueObject | undefined;
  for (const number of numbers) {
    if (Number.isSafeInteger(number) && Number.isSafeInteger(whole + number)) whole += number;
    else rest = rest ? rest.plus(NumberValueObject.create(number)) : NumberValueObject.create(number);
  }
  const total = NumberValueObject.create(whole);
  return rest ? rest.plus(total) : total;
}
