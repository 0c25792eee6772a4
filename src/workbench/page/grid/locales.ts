import { LocaleType, mergeLocales } from '@univerjs/core';
import type { ILanguagePack } from '@univerjs/core';
import type { Language } from '../../../words/language';
import { WORDS } from '../shell/words';

/** The grid's name of a language. */
export function localeOf(language: Language): LocaleType {
  return language === 'ja' ? LocaleType.JA_JP : LocaleType.EN_US;
}

/**
 * Fetches the grid's words only for the language in use: each pack is 400 KB, mostly function help. The grid's category of
 * functions that are not its own is ours.
 */
export async function loadLocale(language: Language): Promise<ILanguagePack> {
  const pack = language === 'ja' ? await import('./locale-ja') : await import('./locale-en');
  const { functionCategory } = WORDS[language];
  return mergeLocales(pack.words, { 'sheets-formula-ui': { functionType: { user: functionCategory } } });
}
