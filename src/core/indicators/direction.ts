import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import { comparable } from '../values/normalise';

/** Which way an indicator should move; `maintain` should stay inside a tolerance around its target. */
export type Direction = 'increase' | 'decrease' | 'maintain';

const WORDS: Readonly<Record<string, Direction>> = {
  増加: 'increase',
  up: 'increase',
  increase: 'increase',
  減少: 'decrease',
  down: 'decrease',
  decrease: 'decrease',
  維持: 'maintain',
  keep: 'maintain',
  maintain: 'maintain',
};

/**
 * The direction a word names; null (blank) stays open.
 * @example directionNamed('減少') //=> { ok: true, value: 'decrease' }
 * @example directionNamed('Keep') //=> { ok: true, value: 'maintain' }
 * @example directionNamed(null) //=> { ok: true, value: null }
 */
export function directionNamed(word: string | null): Outcome<Direction | null> {
  if (word === null) return answered(null);
  const direction = WORDS[comparable(word)];
  return direction ? answered(direction) : wrong(reason('unknownDirection', { value: word }));
}
