import { workbench as en } from '../../../words/en/workbench';
import { workbench as ja } from '../../../words/ja/workbench';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Language } from '../../../words/language';

export const WORDS: Readonly<Record<Language, WorkbenchWords>> = { ja, en };
