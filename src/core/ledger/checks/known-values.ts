import type { Book, BookSheet, BookTable } from '../../book/book';
import { isReported } from '../../values/blank';
import { comparable } from '../../values/normalise';
import type { LedgerLanguage } from '../ledger-language';
import { listLabel } from '../ledger-language';
import { valueListTable } from '../list-names';
import { LEDGER_LISTS } from '../schema';

/** The values of one list, found however they are written. */
export interface KnownValues {
  /** The list as its reader knows it. */
  readonly name: string;
  /** Comparable form → the value as the list has it. */
  readonly values: ReadonlyMap<string, string>;
  /** The same without any spaces. */
  readonly squeezed: ReadonlyMap<string, string>;
}

/** Without spaces of any kind, for comparing. */
export function squeezed(text: string): string {
  return comparable(text).replace(/\s+/g, '');
}

/**
 * What may be picked: the values of the schema, and what a municipality wrote below them in the list
 * tables of its workbook. The ledger's own values stay known when they were taken off a list.
 */
export function knownValues(
  book: Book,
  language: LedgerLanguage,
  languages: readonly LedgerLanguage[],
): ReadonlyMap<string, KnownValues> {
  const tables = new Map<string, readonly [BookSheet, BookTable]>();
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) tables.set(comparable(table.name), [sheet, table]);
  }
  return new Map(
    LEDGER_LISTS.map(({ id }) => {
      const label = listLabel(id, language);
      const own = languages.flatMap((each) => {
        const found = tables.get(comparable(valueListTable(id, each)));
        return found ? firstColumn(...found) : [];
      });
      return [id, asKnown(label.name, [...Object.values(label.values), ...own])];
    }),
  );
}

function asKnown(name: string, words: readonly string[]): KnownValues {
  const values = new Map<string, string>();
  const narrow = new Map<string, string>();
  for (const word of words) {
    if (!values.has(comparable(word))) values.set(comparable(word), word);
    if (!narrow.has(squeezed(word))) narrow.set(squeezed(word), word);
  }
  return { name, values, squeezed: narrow };
}

function firstColumn({ cells }: BookSheet, { area, showHeaders, showTotals }: BookTable): string[] {
  const found: string[] = [];
  const last = area.bottom - (showTotals ? 1 : 0);
  for (let row = area.top + (showHeaders ? 1 : 0); row <= last; row += 1) {
    const value = cells.get(row)?.get(area.left)?.value ?? null;
    if (isReported(value)) found.push(String(value).trim());
  }
  return found;
}
