import type { Book } from '../core/book/book';
import { ledgerBook } from '../core/ledger/ledger-book';
import type { Outcome } from '../core/outcome';
import { answered, wrong } from '../core/outcome';
import { reason } from '../core/reasons';
import type { Language } from '../words/language';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import { AFTER_WORK_CLUB } from './after-work-club/club-example';
import type { Example } from './example';

/** Every example, in the order in which they are offered. */
export const EXAMPLES: readonly Example[] = [AFTER_WORK_CLUB];

/** The example of that name; an unknown name answers with the names there are. */
export function exampleNamed(name: string): Outcome<Example> {
  const found = EXAMPLES.find((example) => example.name === name);
  if (found) return answered(found);
  return wrong(reason('unknownExample', { name, known: EXAMPLES.map((example) => example.name).join(', ') }));
}

/** A whole workbook for an example; its formulas have no cached values yet. */
export function exampleBook(name: string, language: Language): Outcome<Book> {
  const found = exampleNamed(name);
  if (!found.ok) return found;
  const example = found.value;
  return answered(
    ledgerBook({
      language: LEDGER_LANGUAGES[language],
      rows: example.rows(language),
      extraSheets: example.extraSheets(language, LEDGER_LANGUAGES[language]),
      introduction: example.introduction(language),
    }),
  );
}
