import type { CheckingWords } from './checking';
import { checking as en } from './en/checking';
import { checking as ja } from './ja/checking';
import type { Language } from './language';

export const CHECKING_WORDS: Readonly<Record<Language, CheckingWords>> = { ja, en };
