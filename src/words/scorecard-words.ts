import { scorecard as en } from './en/scorecard';
import { scorecard as ja } from './ja/scorecard';
import type { Language } from './language';
import type { ScorecardWords } from './scorecard';

export const SCORECARD_WORDS: Readonly<Record<Language, ScorecardWords>> = { ja, en };
