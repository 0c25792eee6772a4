import type { Reason } from '../reasons';
import { reason } from '../reasons';

/**
 * What is wrong with a minimum cell size; undefined when it is a whole number of 1 or more.
 * @example minimumProblem(10) //=> undefined
 * @example minimumProblem(0).code //=> 'notPositive'
 */
export function minimumProblem(value: number): Reason | undefined {
  const data = { argument: 'minimum', value };
  if (!Number.isInteger(value)) return reason('notAnInteger', data);
  if (value > Number.MAX_SAFE_INTEGER / 4) return reason('numberTooLarge', data);
  return value < 1 ? reason('notPositive', data) : undefined;
}
