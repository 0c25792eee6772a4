import { cli as en } from '../words/en/cli';
import type { CliWords } from '../words/ja/cli';
import { cli as ja } from '../words/ja/cli';
import type { Language } from '../words/language';

/** The command line's sentences by language. */
export const CLI_WORDS: Readonly<Record<Language, CliWords>> = { ja, en };
