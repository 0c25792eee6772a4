import type { Book } from '../core/book/book';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import { languageOf } from '../core/ledger/recognise';
import type { UpgradeReport } from '../core/ledger/upgrade-report';
import { bookToday } from '../workbook/book-today';
import { planUpgrade } from '../workbook/plan-upgrade';
import { workOnBook } from '../workbook/work-on-book';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';

export type BookUpgrade =
  | { readonly done: true; readonly book: Book; readonly report: UpgradeReport }
  | { readonly done: false; readonly problems: readonly LedgerProblem[] };

/** Brings the ledger in a book to today's schema: the job {@link upgrade}, without Excel. */
export function upgradeBook(book: Book): BookUpgrade {
  const today = bookToday(book, ALL_LEDGER_LANGUAGES);
  const language = languageOf(today.ledger);
  if (!language) return { done: false, problems: [problem('noLedger', {})] };
  const { plan, report } = planUpgrade(today, language);
  if (plan.problems.length > 0) return { done: false, problems: plan.problems };
  return { done: true, book: workOnBook(book, plan.work), report };
}
