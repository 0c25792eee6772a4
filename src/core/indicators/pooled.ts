import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { divide, numberOf, sumOf } from '../values/fraction';

/**
 * The pooled ratio ΣN / ΣD over the rows in which both are reported (null: not reported). This, not
 * the average of the rows' percentages, is the ratio of the whole.
 * @example pooled([3000, 1600, null], [6000, 2000, 500]) //=> { ok: true, value: 0.575 }
 * @example pooled([0], [0]).reason //=> { code: 'baseIsZero', data: { argument: 'denominators' } }
 */
export function pooled(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
): Outcome<number> {
  const tops: number[] = [];
  const bottoms: number[] = [];
  for (const [row, top] of numerators.entries()) {
    const bottom = denominators[row] ?? null;
    if (top === null || bottom === null) continue;
    if (bottom < 0) return wrong(reason('negative', { argument: 'denominators', value: bottom }));
    tops.push(top);
    bottoms.push(bottom);
  }
  if (tops.length === 0) return missing(reason('noRows', {}));
  const base = sumOf(bottoms);
  if (base.numerator === 0n) return missing(reason('baseIsZero', { argument: 'denominators' }));
  return answered(numberOf(divide(sumOf(tops), base)));
}
