import { comparable } from '../values/normalise';
import { tablesOfGroup } from './chosen-tables';
import type { LedgerLanguage } from './ledger-language';
import { tableLabel } from './ledger-language';
import { LEDGER_TABLES } from './schema';
import { TABLE_GROUPS } from './table-groups';

/** Tables as somebody named them, and the names that are none. */
export interface TableChoice {
  /** Ids in the order in which they were named. */
  readonly tables: readonly string[];
  readonly unknown: readonly string[];
}

/** Reads names of tables and of groups of tables, by their id or their name in any of the languages. */
export function tableChoice(names: readonly string[], languages: readonly LedgerLanguage[]): TableChoice {
  const found = names.map((name) => ({ name, tables: tablesNamed(comparable(name), languages) }));
  return {
    tables: [...new Set(found.flatMap(({ tables }) => tables))],
    unknown: found.filter(({ tables }) => tables.length === 0).map(({ name }) => name),
  };
}

function tablesNamed(wanted: string, languages: readonly LedgerLanguage[]): readonly string[] {
  const isNamed = (id: string, names: readonly string[]): boolean =>
    [id, ...names].some((name) => comparable(name) === wanted);
  const table = LEDGER_TABLES.find(({ id }) =>
    isNamed(
      id,
      languages.map((language) => tableLabel(id, language).name),
    ),
  );
  if (table) return [table.id];
  const group = TABLE_GROUPS.find((each) =>
    isNamed(
      each,
      languages.map(({ labels }) => labels.groups[each].name),
    ),
  );
  return group ? tablesOfGroup(group) : [];
}
