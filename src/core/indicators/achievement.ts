import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Fraction } from '../values/fraction';
import { absolute, compare, divide, fractionOf, numberOf, subtract, ZERO } from '../values/fraction';
import type { Direction } from './direction';

export interface AchievementInput {
  readonly actual: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  /** null: as baseline and target show; without a baseline, increase. */
  readonly direction: Direction | null;
  /** Half width δ of the band of a maintain target; null is 0. */
  readonly tolerance: number | null;
}

export interface Achievement {
  /** A fraction: 1 is the target reached. Not clipped: it may pass 1 or fall below 0. */
  readonly ratio: number;
  /** Measured against the target alone (基準値なし): not comparable with a ratio from a baseline. */
  readonly withoutBaseline: boolean;
}

/**
 * Achievement of a target.
 * - With a baseline: (A−B) / (T−B), one formula for increase and decrease (B 100, T 60, A 80 → 0.5).
 * - Without one: increase A/T, decrease (2T−A)/T, both marked `withoutBaseline`; T must be above 0.
 * - Maintain: inside [T−δ, T+δ] → 1; outside, 1 − (|A−T|−δ)/T, which falls evenly on both sides
 *   and needs T above 0. The baseline plays no part.
 * T = B, a blank actual and a blank target are named, never 0 or 100 %.
 * @example achievement({ actual: 80, target: 60, baseline: 100, direction: null, tolerance: null }) //=> { ok: true, value: { ratio: 0.5, withoutBaseline: false } }
 * @example achievement({ actual: 120, target: 100, baseline: null, direction: null, tolerance: null }).value.ratio //=> 1.2
 * @example achievement({ actual: 100, target: 100, baseline: 100, direction: null, tolerance: null }).reason //=> { code: 'targetEqualsBaseline', data: { target: 100 } }
 * @example achievement({ actual: 97, target: 100, baseline: null, direction: 'maintain', tolerance: 5 }).value.ratio //=> 1
 */
export function achievement(input: AchievementInput): Outcome<Achievement> {
  const { actual, target, baseline, direction, tolerance } = input;
  if (actual === null) return missing(reason('notReported', { argument: 'actual' }));
  if (target === null) return missing(reason('notReported', { argument: 'target' }));
  if (direction === 'maintain') return maintained(actual, target, tolerance ?? 0);
  if (tolerance !== null) return wrong(reason('toleranceWithoutMaintain', { tolerance }));
  if (baseline === null) return againstTarget(actual, target, direction ?? 'increase');
  if (target === baseline) return missing(reason('targetEqualsBaseline', { target }));
  const way = target > baseline ? 'increase' : 'decrease';
  if (direction !== null && direction !== way) {
    return wrong(reason('directionContradicts', { direction, baseline, target }));
  }
  const from = fractionOf(baseline);
  return ratioOf(divide(subtract(fractionOf(actual), from), subtract(fractionOf(target), from)), false);
}

function againstTarget(
  actual: number,
  target: number,
  direction: 'increase' | 'decrease',
): Outcome<Achievement> {
  if (target <= 0) return missing(reason('targetNotPositive', { target }));
  const goal = fractionOf(target);
  const share = divide(fractionOf(actual), goal);
  return ratioOf(direction === 'increase' ? share : subtract(fractionOf(2), share), true);
}

function maintained(actual: number, target: number, tolerance: number): Outcome<Achievement> {
  if (tolerance < 0) return wrong(reason('negative', { argument: 'tolerance', value: tolerance }));
  const goal = fractionOf(target);
  const beyond = subtract(absolute(subtract(fractionOf(actual), goal)), fractionOf(tolerance));
  if (compare(beyond, ZERO) <= 0) return answered({ ratio: 1, withoutBaseline: false });
  if (target <= 0) return missing(reason('targetNotPositive', { target }));
  return ratioOf(subtract(fractionOf(1), divide(beyond, goal)), false);
}

function ratioOf(value: Fraction, withoutBaseline: boolean): Outcome<Achievement> {
  return answered({ ratio: numberOf(value), withoutBaseline });
}
