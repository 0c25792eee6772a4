import type { ArrayValueObject, BaseFunction, BaseValueObject } from '@univerjs/engine-formula';
import { NumberValueObject } from '@univerjs/engine-formula';
import { mappedArray } from './array-values';
import type { UniverServices } from './univer-services';

/**
 * EDATE ends in the month it counted to: March 31 and one month is April 30. Univer runs over into
 * the next month, by as many days as the month is too short.
 */
export function stayInTheMonth(services: UniverServices): void {
  const edate = services.functions.getExecutor('EDATE');
  const day = services.functions.getExecutor('DAY');
  if (!edate || !day) return;
  const calculate = edate.calculate.bind(edate);
  edate.calculate = (start: BaseValueObject, months: BaseValueObject) => {
    const result = calculate(start, months);
    if (!result.isArray()) return corrected(result as BaseValueObject, dayOf(day, start), day);
    const starts = start.isArray() ? (start as ArrayValueObject) : undefined;
    return mappedArray(result as ArrayValueObject, (one, row, column) => {
      const own = starts ? (starts.get(row, column) ?? starts.get(0, 0)) : start;
      return own ? corrected(one, dayOf(day, own), day) : one;
    });
  };
}

function dayOf(day: BaseFunction, date: BaseValueObject): number {
  const value = day.calculate(date);
  const one = value.isArray() ? (value as ArrayValueObject).getFirstCell() : (value as BaseValueObject);
  return one.isNumber() ? Number(one.getValue()) : Number.NaN;
}

function corrected(result: BaseValueObject, startDay: number, day: BaseFunction): BaseValueObject {
  if (!result.isNumber()) return result;
  const over = dayOf(day, result);
  return over < startDay ? NumberValueObject.create(Number(result.getValue()) - over) : result;
}
