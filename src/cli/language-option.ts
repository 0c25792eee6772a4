import { Option } from 'commander';
import type { Language } from '../words/language';
import { LANGUAGES } from '../words/language';
import type { Session } from './session';

const OPTION = '--lang';

/**
 * The language that the arguments ask for: `--lang en`, `--lang=en`, or Japanese when they do not
 * say. Read before anything else, because usage texts are in that language too. `ok: false` holds the
 * text that is no language.
 *
 * @example languageOption(['eval', '=1', '--lang', 'en']) //=> { ok: true, language: 'en' }
 * @example languageOption(['functions']) //=> { ok: true, language: 'ja' }
 * @example languageOption(['--lang=fr']) //=> { ok: false, text: 'fr' }
 */
export function languageOption(
  argv: readonly string[],
): { readonly ok: true; readonly language: Language } | { readonly ok: false; readonly text: string } {
  const at = argv.findIndex((word) => word === OPTION || word.startsWith(`${OPTION}=`));
  const word = argv[at];
  const text = word === OPTION ? argv[at + 1] : word?.slice(OPTION.length + 1);
  if (text === undefined) return { ok: true, language: 'ja' };
  const language = LANGUAGES.find((each) => each === text);
  return language ? { ok: true, language } : { ok: false, text };
}

/** The same option as commander shows and checks it. */
export function languageChoice({ words }: Session): Option {
  return new Option(`${OPTION} <LANG>`, words.languageOption)
    .choices(LANGUAGES)
    .default('ja' satisfies Language);
}
