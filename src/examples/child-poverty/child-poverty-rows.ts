import type { LedgerRows } from '../../core/ledger/ledger-book';
import type { CompleteLabels } from '../../core/ledger/schema';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import { seededRandom } from '../seeded-random';
import { contributionRows } from './contributions';
import { indicatorRows } from './indicators';
import { activityRows, agreementRows, goalRows, partnerRows, projectRows, roleRows } from './parties';
import { placeRows } from './places';
import { measurementRows } from './reported';

/** Any number will do; another one gives other people and days. */
const SEED = 20_110_101;

/** All rows of the example, the same on every run. Choices are list ids; texts are in the language of `words`. */
export function childPovertyRows(words: ChildPovertyWords, labels: CompleteLabels): LedgerRows {
  return {
    partners: partnerRows(words),
    projects: projectRows(words),
    ...placeRows(seededRandom(SEED), words),
    indicators: indicatorRows(words, labels),
    measurements: measurementRows(words, labels),
    goals: goalRows(words),
    agreements: agreementRows(words),
    activities: activityRows(words),
    roles: roleRows(words),
    contributions: contributionRows(words),
  };
}
