import { argumentNames as en } from './en/functions/argument-names';
import { argumentNames as ja } from './ja/functions/argument-names';
import type { Language } from './language';

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { ja, en };

/** The name of a function's argument as its reader knows it; other texts pass as they are. */
export function argumentName(argument: string, language: Language): string {
  return NAMES[language][argument] ?? argument;
}
