import { officeFailures as english } from './en/office-failures';
import { officeFailures as japanese } from './ja/office-failures';
import type { OfficeFailureSentences } from './ja/office-failures';
import type { Language } from './language';

/** Why Excel refused, as far as it changes what a person should do next. */
export type OfficeFailureKind = keyof OfficeFailureSentences;

export const OFFICE_FAILURE_KINDS = Object.keys(japanese) as readonly OfficeFailureKind[];

const SENTENCES = { ja: japanese, en: english };

/**
 * What happened when Excel refused, and what to do.
 *
 * @example officeFailureSentence('restart', 'en') //=> "The add-in was updated. Close Excel and open it again."
 */
export function officeFailureSentence(kind: OfficeFailureKind, language: Language): string {
  return SENTENCES[language][kind];
}
