import type { LedgerRows } from '../../core/ledger/ledger-book';
import type { CompleteLabels } from '../../core/ledger/schema';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { seededRandom } from '../seeded-random';
import { contributionRows } from './contributions';
import { coursePlan } from './course-plan';
import { TARGET_RATE } from './facts';
import { indicatorRows, measurementRows } from './indicators';
import { learners } from './learners';
import { agreementRows, goalRows, partnerRows, projectRows } from './parties';
import { activityRows, roleRows } from './roles';
import { sessionRows } from './sessions';

/** Any number will do; another one gives other rows with the same totals. */
const SEED = 20_100_401;

/** All rows of the example, the same on every run. Choices are list ids; texts are in the language of `words`. */
export function youthUpRows(words: YouthUpWords, labels: CompleteLabels): LedgerRows {
  const random = seededRandom(SEED);
  const courses = coursePlan(random);
  const { participants, participation, reported } = learners(courses, random, words.synthetic);
  return {
    partners: partnerRows(words),
    projects: projectRows(words),
    sessions: sessionRows(courses, words),
    participants,
    participation,
    indicators: indicatorRows(words, labels),
    measurements: measurementRows(words, reported),
    goals: goalRows(words, TARGET_RATE),
    agreements: agreementRows(words),
    activities: activityRows(words),
    roles: roleRows(words),
    contributions: contributionRows(words),
  };
}
