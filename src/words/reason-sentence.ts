import type { Reason } from '../core/reasons';
import { argumentName } from './argument-name';
import { reasonSentences as en } from './en/reasons';
import { reasonSentences as ja } from './ja/reasons';
import type { Language } from './language';

const SENTENCES = { ja, en };

/** The sentence of a reason: what is wrong, with which value, and what to do. */
export function reasonSentence(reason: Reason, language: Language): string {
  // One code has one kind of data; a table over all codes cannot say so to the compiler.
  const sentence = SENTENCES[language][reason.code] as (data: unknown) => string;
  const data: Record<string, unknown> = { ...reason.data };
  for (const field of ['argument', 'expected']) {
    const name = data[field];
    if (typeof name === 'string') data[field] = argumentName(name, language);
  }
  return sentence(data);
}
