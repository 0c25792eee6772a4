import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Fraction } from '../values/fraction';
import {
  absolute,
  add,
  compare,
  divide,
  fractionOf,
  multiply,
  numberOf,
  subtract,
  ZERO,
} from '../values/fraction';
import type { EquityReference } from './equity-reference';

export interface EquityInput {
  /** The rate of each group, in any one unit; null is not reported. */
  readonly rates: readonly (number | null)[];
  /** People in each group; a group of nobody is no group. */
  readonly populations: readonly (number | null)[];
  readonly reference: EquityReference;
}

export interface Equity {
  /** μ, weighted by population: the rate of everybody. */
  readonly mean: number;
  /** Highest less lowest rate. */
  readonly difference: number;
  /** Highest ÷ lowest; null when the lowest is 0. */
  readonly ratio: number | null;
  /** Index of disparity, 100·Σ|y−μ| / (n·μ), in percent. */
  readonly idisu: number;
  /** Population attributable fraction, 100·(reference − μ)/μ, in percent; negative when the reference is below the mean. */
  readonly paf: number;
  /** Places in the range (from 1) of the groups farthest from the reference; none when all are alike. */
  readonly farthest: readonly number[];
  readonly groups: number;
  /** Groups of fewer than SMALL people, whose rates say little. */
  readonly small: number;
}

/** A base below this is marked in published surveys. */
export const SMALL = 30;

interface Group {
  readonly place: number;
  readonly rate: Fraction;
  readonly people: Fraction;
}

/**
 * How unequal groups are: difference, ratio, IDISU and PAF as WHO's health equity measures define them.
 * Rows in which rate or population is not reported, and groups of nobody, are left out.
 * @example equity({ rates: [0.3, 0.5, 0.2], populations: [100, 90, 60], reference: 'highest' }).value //=> { mean: 0.348, difference: 0.3, ratio: 2.5, idisu: 33.333333333333336, paf: 43.67816091954023, farthest: [3], groups: 3, small: 0 }
 * @example equity({ rates: [0, 0], populations: [5, 5], reference: 'highest' }).reason //=> { code: 'baseIsZero', data: { argument: 'rates' } }
 * @example equity({ rates: [0.3, null], populations: [5, 5], reference: 'highest' }).reason //=> { code: 'tooFewGroups', data: { count: 1 } }
 */
export function equity(input: EquityInput): Outcome<Equity> {
  const found = groupsOf(input);
  if (!found.ok) return found;
  const groups = found.value;
  const rates = groups.map(({ rate }) => rate).sort(compare);
  const [lowest, highest] = [rates[0], rates.at(-1)];
  if (!lowest || !highest || groups.length < 2) {
    return missing(reason('tooFewGroups', { count: groups.length }));
  }
  const reference = referenceRate(input.reference, groups, lowest, highest);
  if (!reference.ok) return reference;
  const everybody = groups.map(({ people }) => people).reduce(add);
  const mean = divide(groups.map(({ rate, people }) => multiply(rate, people)).reduce(add), everybody);
  if (compare(mean, ZERO) === 0) return missing(reason('baseIsZero', { argument: 'rates' }));
  const apart = groups.map(({ rate }) => absolute(subtract(rate, mean))).reduce(add);
  const hundredth = divide(mean, fractionOf(100));
  return answered({
    mean: numberOf(mean),
    difference: numberOf(subtract(highest, lowest)),
    ratio: compare(lowest, ZERO) === 0 ? null : numberOf(divide(highest, lowest)),
    idisu: numberOf(divide(apart, multiply(fractionOf(groups.length), hundredth))),
    paf: numberOf(divide(subtract(reference.value, mean), hundredth)),
    farthest: farthestFrom(reference.value, groups),
    groups: groups.length,
    small: groups.filter(({ people }) => compare(people, fractionOf(SMALL)) < 0).length,
  });
}

function groupsOf({ rates, populations }: EquityInput): Outcome<readonly Group[]> {
  const groups: Group[] = [];
  for (const [index, rate] of rates.entries()) {
    const people = populations[index] ?? null;
    if (rate === null || people === null) continue;
    if (rate < 0) return wrong(reason('negative', { argument: 'rates', value: rate }));
    if (people < 0) return wrong(reason('negative', { argument: 'populations', value: people }));
    if (people > 0) groups.push({ place: index + 1, rate: fractionOf(rate), people: fractionOf(people) });
  }
  return answered(groups);
}

function referenceRate(
  reference: EquityReference,
  groups: readonly Group[],
  lowest: Fraction,
  highest: Fraction,
): Outcome<Fraction> {
  if (reference === 'highest') return answered(highest);
  if (reference === 'lowest') return answered(lowest);
  const group = groups.find(({ place }) => place === reference);
  return group ? answered(group.rate) : wrong(reason('referenceNotAGroup', { value: reference }));
}

function farthestFrom(reference: Fraction, groups: readonly Group[]): readonly number[] {
  const away = groups.map(({ place, rate }) => ({ place, gap: absolute(subtract(rate, reference)) }));
  const most = away.map(({ gap }) => gap).reduce((a, b) => (compare(a, b) < 0 ? b : a), ZERO);
  if (compare(most, ZERO) === 0) return [];
  return away.filter(({ gap }) => compare(gap, most) === 0).map(({ place }) => place);
}
