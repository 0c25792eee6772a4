import { isReported } from '../../values/blank';
import { comparable } from '../../values/normalise';
import type { LedgerLanguage } from '../ledger-language';
import { listLabel } from '../ledger-language';
import { valueListTable } from '../list-names';
import { LEDGER_LISTS } from '../schema';
import type { BodyColumn, LedgerSource } from './ledger-source';

/** The values of one list, found however they are written. */
export interface KnownValues {
  /** The list as its reader knows it. */
  readonly name: string;
  /** Comparable form → the value as the list has it. */
  readonly values: ReadonlyMap<string, string>;
  /** The same without any spaces. */
  readonly squeezed: ReadonlyMap<string, string>;
  /** Comparable form, in any language → the id of a value of the schema. */
  readonly ids: ReadonlyMap<string, string>;
}

/** Without spaces of any kind, for comparing. */
export function squeezed(text: string): string {
  return comparable(text).replace(/\s+/g, '');
}

/**
 * What may be picked: the values of the schema, and what a municipality wrote below them in the list
 * tables of its workbook. The ledger's own values stay known when they were taken off a list.
 *
 * @param language whose name a list is told by
 */
export function knownValues(
  source: LedgerSource,
  language: LedgerLanguage,
  languages: readonly LedgerLanguage[],
): ReadonlyMap<string, KnownValues> {
  const tables = new Map(source.tables.map((table) => [comparable(table.name), table]));
  return new Map(
    LEDGER_LISTS.map(({ id }) => {
      const own = valueListTables(id, languages).flatMap((name) => {
        const found = tables.get(comparable(name));
        return found ? writtenIn(source.body(found).columns[0]) : [];
      });
      return [id, asKnown(id, own, language, languages)];
    }),
  );
}

/** Excel tables that may hold a list, in any language. */
export function valueListTables(list: string, languages: readonly LedgerLanguage[]): readonly string[] {
  return [...new Set(languages.map((each) => valueListTable(list, each)))];
}

function asKnown(
  list: string,
  own: readonly string[],
  language: LedgerLanguage,
  languages: readonly LedgerLanguage[],
): KnownValues {
  const { name, values: labels } = listLabel(list, language);
  const values = new Map<string, string>();
  const narrow = new Map<string, string>();
  for (const word of [...Object.values(labels), ...own]) {
    if (!values.has(comparable(word))) values.set(comparable(word), word);
    if (!narrow.has(squeezed(word))) narrow.set(squeezed(word), word);
  }
  const ids = languages.flatMap((each) =>
    Object.entries(listLabel(list, each).values).map(([id, word]) => [comparable(word), id] as const),
  );
  return { name, values, squeezed: narrow, ids: new Map(ids) };
}

function writtenIn(column: BodyColumn | undefined): string[] {
  return (column?.values ?? []).flatMap((value) => (isReported(value) ? [String(value).trim()] : []));
}
