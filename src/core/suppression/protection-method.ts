import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import { comparable } from '../values/normalise';

/** How small counts are kept from being seen. */
export type ProtectionMethod = 'hide' | 'roundUp' | 'round' | 'roundTotalsUp';

const WORDS: Readonly<Record<string, ProtectionMethod>> = {
  秘匿: 'hide',
  hide: 'hide',
  切上げ: 'roundUp',
  切り上げ: 'roundUp',
  up: 'roundUp',
  四捨五入: 'round',
  round: 'round',
  総数切上げ: 'roundTotalsUp',
  総数切り上げ: 'roundTotalsUp',
  totals: 'roundTotalsUp',
};

/**
 * The method a word names; null (blank) is hiding.
 * @example protectionMethodNamed('四捨五入') //=> { ok: true, value: 'round' }
 * @example protectionMethodNamed(null) //=> { ok: true, value: 'hide' }
 */
export function protectionMethodNamed(word: string | null): Outcome<ProtectionMethod> {
  if (word === null) return answered('hide');
  const found = WORDS[comparable(word)];
  return found ? answered(found) : wrong(reason('unknownMethod', { value: word }));
}
