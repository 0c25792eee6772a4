import type { Book } from '../../book/book';
import type { LedgerLanguage } from '../ledger-language';
import type { FoundTable } from '../recognise';
import { languageOf, recogniseLedger } from '../recognise';
import { CHECKS } from './checks';
import type { CheckId, Finding } from './finding';
import type { Found } from './finding-at';
import { foundTables } from './found-tables';
import { knownValues } from './known-values';
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

/**
 * Checks the ledger in a workbook and changes nothing. undefined when there is no ledger in it.
 *
 * @param languages in which the ledger may be written
 */
export function checkLedger(book: Book, languages: readonly LedgerLanguage[]): LedgerCheck | undefined {
  const recognised = recogniseLedger(foundTables(book), languages);
  const language = languageOf(recognised) ?? languages[0];
  if (!language || (recognised.tables.size === 0 && recognised.ambiguous.size === 0)) return undefined;
  const ledger = readLedger(book, recognised, knownValues(book, language, languages));
  const found = Object.entries(CHECKS).flatMap(([id, check]) =>
    check(ledger).map((each) => ({ ...each, check: id as CheckId })),
  );
  return {
    findings: found.sort(inOrder).map(finding),
    tables: ledger.tables.size,
    rows: [...ledger.tables.values()].reduce((sum, { rows }) => sum + rows.length, 0),
    ambiguous: recognised.ambiguous,
  };
}

function inOrder(a: Found, b: Found): number {
  return a.order - b.order || a.area.top - b.area.top || a.area.left - b.area.left;
}

function finding({ order: _, ...rest }: Found & { readonly check: CheckId }): Finding {
  return rest;
}
