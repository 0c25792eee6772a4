import type { Book } from '../../book/book';
import { finish } from '../../slices';
import type { LedgerLanguage } from '../ledger-language';
import type { FoundTable, RecognisedLedger } from '../recognise';
import { languageOf, recogniseLedger } from '../recognise';
import { bookSource } from './book-source';
import { ENTRIES_AT_ONCE } from './check';
import { CHECKS } from './checks';
import type { CheckedLedger } from './checked-ledger';
import type { CheckId, Finding } from './finding';
import type { Found } from './finding-at';
import { knownValues } from './known-values';
import type { LedgerSource } from './ledger-source';
import { readLedger } from './read-ledger';

export interface LedgerCheck {
  /** In the order of sheets, rows and columns. */
  readonly findings: readonly Finding[];
  /** How many tables and rows were looked at; blank rows are none. */
  readonly tables: number;
  readonly rows: number;
  /** Table ids for which several tables fit equally well: none of them was looked at. */
  readonly ambiguous: ReadonlyMap<string, readonly FoundTable[]>;
}

/** Share of the work that is reading and understanding cells; the rest is applying rules. */
const READING = 0.6;

/**
 * Checks the ledger in a workbook and changes nothing. undefined when there is no ledger in it.
 *
 * @param languages in which the ledger may be written
 */
export function checkLedger(book: Book, languages: readonly LedgerLanguage[]): LedgerCheck | undefined {
  return finish(checkSteps(bookSource(book), languages));
}

/** The same, a few milliseconds' work at a time; each step says which share of the work is done. */
export function* checkSteps(
  source: LedgerSource,
  languages: readonly LedgerLanguage[],
): Generator<number, LedgerCheck | undefined, void> {
  const recognised = recogniseLedger(source.tables, languages);
  const language = languageOf(recognised) ?? languages[0];
  if (!language || (recognised.tables.size === 0 && recognised.ambiguous.size === 0)) return undefined;
  const ledger = yield* readingSteps(source, recognised, language, languages);
  const found = yield* findingSteps(ledger);
  found.sort(inOrder);
  yield 1;
  return {
    findings: yield* withoutOrder(found),
    tables: ledger.tables.size,
    rows: [...ledger.tables.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    ambiguous: recognised.ambiguous,
  };
}

function* readingSteps(
  source: LedgerSource,
  recognised: RecognisedLedger,
  language: LedgerLanguage,
  languages: readonly LedgerLanguage[],
): Generator<number, CheckedLedger, void> {
  const tables = [...recognised.tables.values()];
  const all = tables.reduce(
    (sum, { found: { area }, columns }) => sum + (area.bottom - area.top) * columns.size,
    1,
  );
  const reading = readLedger(source, recognised, knownValues(source, language, languages));
  let looked = 0;
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
    looked += step.value;
    yield (READING * looked) / all;
  }
}

function* findingSteps(ledger: CheckedLedger): Generator<number, (Found & { check: CheckId })[], void> {
  const found: (Found & { check: CheckId })[] = [];
  const checks = Object.entries(CHECKS);
  for (const [place, [id, check]] of checks.entries()) {
    for (const each of check(ledger)) {
      if (each) found.push({ ...each, check: id as CheckId });
      else yield READING + ((1 - READING) * place) / checks.length;
    }
  }
  return found;
}

function inOrder(a: Found, b: Found): number {
  return a.order - b.order || a.area.top - b.area.top || a.area.left - b.area.left;
}

function* withoutOrder(
  found: readonly (Found & { readonly check: CheckId })[],
): Generator<number, readonly Finding[], void> {
  const findings: Finding[] = [];
  for (const { order: _, ...finding } of found) {
    findings.push(finding);
    if (findings.length % ENTRIES_AT_ONCE === 0) yield 1;
  }
  return findings;
}
