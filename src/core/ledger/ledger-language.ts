import type { LedgerBookWords } from './book-words';
import type { CompleteLabels } from './schema';
import type { ColumnLabel, LedgerLabels, ListLabel, TableLabel } from './schema-types';

/** Words and labels of one language: what a ledger workbook is written with. */
export interface LedgerLanguage {
  readonly labels: CompleteLabels;
  readonly words: LedgerBookWords;
}

/** The words of a table whose id is only known at run time; a missing word is a mistake of ours. */
export function tableLabel(table: string, { labels }: LedgerLanguage): TableLabel {
  const known: LedgerLabels = labels;
  return found(known.tables[table], `table "${table}"`);
}

export function columnLabel(table: string, column: string, language: LedgerLanguage): ColumnLabel {
  return found(tableLabel(table, language).columns[column], `column "${table}.${column}"`);
}

export function listLabel(list: string, { labels }: LedgerLanguage): ListLabel {
  const known: LedgerLabels = labels;
  return found(known.lists[list], `list "${list}"`);
}

function found<T>(label: T | undefined, what: string): T {
  if (label === undefined) throw new Error(`No words for ${what}`);
  return label;
}
