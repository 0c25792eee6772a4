import type { Equity } from '../core/disaggregation/equity';
import { equityTable as en } from '../words/en/functions/disaggregation';
import { equityTable as ja } from '../words/ja/functions/disaggregation';
import type { Language } from '../words/language';

const WORDS = { ja, en };

/** The table that EQUITY spills: measure and value. */
export function equityRows(found: Equity, language: Language): readonly (readonly (string | number)[])[] {
  const words = WORDS[language];
  const [only, ...others] = found.farthest;
  return [
    [words.measure, words.value],
    [words.mean, found.mean],
    [words.difference, found.difference],
    [words.ratio, found.ratio ?? words.noRatio],
    [words.idisu, found.idisu],
    [words.paf, found.paf],
    [words.farthest, others.length === 0 ? (only ?? words.allAlike) : found.farthest.join(words.and)],
    [words.small, found.small],
  ];
}
