import { each } from '../combine';
import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';

/** A register with more gaps than this is no running register; the spill would fill the sheet. */
export const MOST_GAPS = 10_000;

/**
 * The numbers that a running register leaves out between its smallest and its largest, ascending.
 * `numbers` are in any order, null where nothing was reported, duplicates do not matter. No gap is a
 * named outcome (`noGap`), because a spill cannot hold zero cells.
 * @example missingNumbers([1, 2, 4, null, 7]) //=> { ok: true, value: [3, 5, 6] }
 * @example missingNumbers([3, 1, 2]).reason //=> { code: 'noGap', data: { first: 1, last: 3 } }
 * @example missingNumbers([null]).reason //=> { code: 'noRows', data: {} }
 * @example missingNumbers([1, 2.5]).reason //=> { code: 'notAnInteger', data: { argument: 'numbers', value: 2.5 } }
 */
export function missingNumbers(numbers: readonly (number | null)[]): Outcome<readonly number[]> {
  const reported = numbers.filter((number) => number !== null);
  const integers = each(reported, integer);
  if (!integers.ok) return integers;
  const present = new Set(integers.value);
  let first = Infinity;
  let last = -Infinity;
  for (const number of present) {
    if (number < first) first = number;
    if (number > last) last = number;
  }
  if (present.size === 0) return missing(reason('noRows', {}));
  const count = last - first + 1 - present.size;
  if (count === 0) return missing(reason('noGap', { first, last }));
  if (count > MOST_GAPS) return wrong(reason('tooManyGaps', { first, last, count, limit: MOST_GAPS }));
  const gaps: number[] = [];
  for (let number = first; number <= last; number += 1) if (!present.has(number)) gaps.push(number);
  return answered(gaps);
}

function integer(value: number): Outcome<number> {
  if (!Number.isInteger(value)) return wrong(reason('notAnInteger', { argument: 'numbers', value }));
  if (!Number.isSafeInteger(value)) return wrong(reason('numberTooLarge', { argument: 'numbers', value }));
  return answered(value);
}
