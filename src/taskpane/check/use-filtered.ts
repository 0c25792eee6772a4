import { useEffect, useState } from 'react';
import type { Finding } from '../../core/ledger/checks/finding';
import { inSlices } from '../../core/slices';
import { breathing } from '../../jobs/breathing';
import type { Language } from '../../words/language';
import { findingsWith } from './finding-groups';

/** What a filter leaves of the findings, and for which words. */
export interface Filtered {
  readonly wanted: string;
  readonly findings: readonly Finding[];
}

/**
 * The findings that a filter leaves. Looking through thousands of sentences takes a while: typing goes on meanwhile, and
 * what was found before stays shown until the new answer is there.
 */
export function useFiltered(wanted: string, findings: readonly Finding[], language: Language): Filtered {
  const [filtered, setFiltered] = useState<Filtered & { readonly of: readonly Finding[] }>({
    wanted: '',
    findings,
    of: findings,
  });
  const none = wanted.trim() === '';
  useEffect(() => {
    if (none) return undefined;
    let stopped = false;
    const pace = breathing({ progress: () => undefined, stopped: () => stopped });
    void inSlices(findingsWith(wanted, findings, language), pace).then((looked) => {
      if (!looked.stopped && !stopped) setFiltered({ wanted, findings: looked.value, of: findings });
    });
    return () => {
      stopped = true;
    };
  }, [none, wanted, findings, language]);
  // A new check: what an old one found is nothing to go by.
  return none || filtered.of !== findings ? { wanted: '', findings } : filtered;
}
