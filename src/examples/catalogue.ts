import type { Book } from '../core/book/book';
import { BASIC_TABLES } from '../core/ledger/chosen-tables';
import { ledgerBook } from '../core/ledger/ledger-book';
import { languageWithOwn } from '../core/ledger/own-columns';
import type { Outcome } from '../core/outcome';
import { answered, wrong } from '../core/outcome';
import { reason } from '../core/reasons';
import type { Language } from '../words/language';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import { AFTER_WORK_CLUB } from './after-work-club/club-example';
import { CHILD_POVERTY } from './child-poverty/child-poverty-example';
import type { Example } from './example';
import { YOUTH_UP } from './youth-up/youth-up-example';

/** Every example, in the order in which they are offered. */
export const EXAMPLES: readonly Example[] = [AFTER_WORK_CLUB, YOUTH_UP, CHILD_POVERTY];

/** The example of that name; an unknown name answers with the names there are. */
export function exampleNamed(name: string): Outcome<Example> {
  const found = EXAMPLES.find((example) => example.name === name);
  if (found) return answered(found);
  return wrong(reason('unknownExample', { name, known: EXAMPLES.map((example) => example.name).join(', ') }));
}

/**
 * A whole workbook for an example; its formulas have no cached values yet.
 *
 * @param tables ids of tables to make besides those that the example fills
 */
export function exampleBook(
  name: string,
  language: Language,
  tables: readonly string[] = BASIC_TABLES,
): Outcome<Book> {
  const found = exampleNamed(name);
  if (!found.ok) return found;
  const example = found.value;
  const rows = example.rows(language);
  const ownColumns = example.ownColumns?.(language) ?? {};
  const names = languageWithOwn(LEDGER_LANGUAGES[language], ownColumns);
  return answered(
    ledgerBook({
      language: names,
      rows,
      ownColumns,
      tables: [...tables, ...Object.keys(rows)],
      extraSheets: example.extraSheets(language, names),
      introduction: example.introduction(language),
    }),
  );
}
