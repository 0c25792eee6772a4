import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Direction } from './direction';

/** 改善, 悪化 by a direction; 増加, 減少 without one; 横ばい in both cases. */
export type Movement = 'improving' | 'worsening' | 'rising' | 'falling' | 'level';

export interface Trend {
  readonly movement: Movement;
  /** How many periods in a row the last change has gone on. */
  readonly periods: number;
}

/**
 * Trend length: the number of consecutive periods with the same direction of change as the last one.
 * `values` are in time order, one per period; null is not reported. Periods not yet reported at the end
 * are left out; a gap further back ends the run, because nobody knows what happened in it. For an
 * indicator to be kept there is no better or worse in a rise: its distance from the target says that.
 * @example trend([10, 12, 15, 20], 'increase') //=> { ok: true, value: { movement: 'improving', periods: 3 } }
 * @example trend([30, 10, 12, 15], 'decrease') //=> { ok: true, value: { movement: 'worsening', periods: 2 } }
 * @example trend([1, 2, null, 5, 5, null], null) //=> { ok: true, value: { movement: 'level', periods: 1 } }
 * @example trend([1, null, 5], null).reason //=> { code: 'tooFewForTrend', data: {} }
 */
export function trend(values: readonly (number | null)[], direction: Direction | null): Outcome<Trend> {
  if (direction === 'maintain') return wrong(reason('maintainHasNoTrend', {}));
  let last = values.length - 1;
  while (last >= 0 && values[last] === null) last -= 1;
  const change = changeAt(values, last);
  if (change === null) return missing(reason('tooFewForTrend', {}));
  let periods = 1;
  while (changeAt(values, last - periods) === change) periods += 1;
  return answered({ movement: movementOf(change, direction), periods });
}

/** −1, 0 or 1 as a value is below, at or above the one before it; null when one of them is not reported. */
function changeAt(values: readonly (number | null)[], index: number): number | null {
  const [before, now] = [values[index - 1] ?? null, values[index] ?? null];
  return before === null || now === null ? null : Math.sign(now - before);
}

function movementOf(change: number, direction: 'increase' | 'decrease' | null): Movement {
  if (change === 0) return 'level';
  if (direction === null) return change > 0 ? 'rising' : 'falling';
  return change > 0 === (direction === 'increase') ? 'improving' : 'worsening';
}
