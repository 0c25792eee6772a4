import type { Outcome } from '../outcome';
import { answered, wrong } from '../outcome';
import { reason } from '../reasons';
import { comparable } from '../values/normalise';

/** What holds where nothing was reported. The ids are those of the ledger's list `missingPolicy`. */
export type MissingPolicy = 'noAnswer' | 'skip' | 'carryForward' | 'zero';

const WORDS: Readonly<Record<string, MissingPolicy>> = {
  答えなしとする: 'noAnswer',
  答えなし: 'noAnswer',
  noanswer: 'noAnswer',
  'no answer': 'noAnswer',
  除いて計算する: 'skip',
  除く: 'skip',
  skip: 'skip',
  'leave out': 'skip',
  直前の値を使う: 'carryForward',
  直前: 'carryForward',
  carryforward: 'carryForward',
  'carry forward': 'carryForward',
  carry: 'carryForward',
  '0とみなす': 'zero',
  zero: 'zero',
  'take as zero': 'zero',
};

/**
 * The policy a word names; null (blank) is no answer, as in the ledger: what was not reported is never
 * passed over silently.
 * @example missingPolicyNamed('除く') //=> { ok: true, value: 'skip' }
 * @example missingPolicyNamed('０とみなす') //=> { ok: true, value: 'zero' }
 * @example missingPolicyNamed(null) //=> { ok: true, value: 'noAnswer' }
 */
export function missingPolicyNamed(word: string | null): Outcome<MissingPolicy> {
  if (word === null) return answered('noAnswer');
  const found = WORDS[comparable(word)];
  return found ? answered(found) : wrong(reason('unknownMissingPolicy', { value: word }));
}
