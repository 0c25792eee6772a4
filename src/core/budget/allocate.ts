import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { fractionOf } from '../values/fraction';

/**
 * Shares an amount by weights without losing or inventing a yen (largest remainder, Hamilton): each
 * share is first rounded down to a multiple of the unit, then the units left over go one each to the
 * largest remainders; of equal remainders the earlier row comes first. Weights may be decimals and are
 * taken exactly. A negative amount (減額) is shared like its absolute value.
 * @param amount integer yen, a multiple of `unit`: a rest that no share could carry is named, not hidden
 * @param weights not negative, at least one above zero; 0 receives 0. A blank is no weight: see `everyNumber`
 * @param unit integer yen, 1 or more; null is 1
 * @example allocate(1000, [1, 1, 1], null) //=> { ok: true, value: [334, 333, 333] }
 * @example allocate(100000, [0.5, 0.25, 0.25], 1000) //=> { ok: true, value: [50000, 25000, 25000] }
 * @example allocate(1500, [1, 2], 1000).reason //=> { code: 'notAMultiple', data: { amount: 1500, unit: 1000 } }
 */
export function allocate(
  amount: number | null,
  weights: readonly number[],
  unit: number | null,
): Outcome<readonly number[]> {
  if (amount === null) return missing(reason('notReported', { argument: 'amount' }));
  const step = unit ?? 1;
  for (const [argument, value] of [
    ['amount', amount],
    ['unit', step],
  ] as const) {
    if (!Number.isInteger(value)) return wrong(reason('notAnInteger', { argument, value }));
    if (!Number.isSafeInteger(value)) return wrong(reason('numberTooLarge', { argument, value }));
  }
  if (step < 1) return wrong(reason('notPositive', { argument: 'unit', value: step }));
  if (amount % step !== 0) return wrong(reason('notAMultiple', { amount, unit: step }));
  const below = weights.find((weight) => weight < 0);
  if (below !== undefined) return wrong(reason('negative', { argument: 'weights', value: below }));
  const parts = commonParts(weights);
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  if (whole === 0n) return missing(reason('weightsAllZero', { argument: 'weights' }));
  const units = largestRemainder(BigInt(Math.abs(amount) / step), parts, whole);
  // `|| 0` keeps a share of nothing from showing as −0.
  return answered(units.map((count) => Number(count) * step * Math.sign(amount) || 0));
}

/** Integers in the proportion of the weights. */
function commonParts(weights: readonly number[]): readonly bigint[] {
  const fractions = weights.map(fractionOf);
  // Decimals have denominators that divide some power of ten.
  let common = 1n;
  for (const { denominator } of fractions) while (common % denominator !== 0n) common *= 10n;
  return fractions.map(({ numerator, denominator }) => numerator * (common / denominator));
}

function largestRemainder(units: bigint, parts: readonly bigint[], whole: bigint): bigint[] {
  const shares = parts.map((part) => (units * part) / whole);
  let left = units - shares.reduce((sum, share) => sum + share, 0n);
  const byRemainder = parts
    .map((part, index) => ({ index, remainder: (units * part) % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    shares[index] = (shares[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return shares;
}
