import type { LedgerLanguage } from './ledger-language';
import { columnLabel, listLabel, tableLabel } from './ledger-language';
import { keyColumn, tableSpec } from './schema';

/**
 * Turns a header into a word that Excel accepts in a name.
 *
 * @example nameWord('Project status') //=> "Project_status"
 */
export function nameWord(header: string): string {
  return header.replace(/[^\p{L}\p{N}_]+/gu, '_');
}

/** Name of the cells that hold a value list: 一覧_区分. */
export function valueListName(list: string, language: LedgerLanguage): string {
  return language.words.nameOfList(nameWord(listLabel(list, language).name));
}

/** Excel table that holds a value list: 選択_区分. */
export function valueListTable(list: string, language: LedgerLanguage): string {
  return language.words.tableOfList(nameWord(listLabel(list, language).name));
}

/** Name of the ids of a table, for the columns that point to it: 一覧_団体ID. */
export function idListName(table: string, language: LedgerLanguage): string {
  return language.words.nameOfList(nameWord(keyHeader(table, language)));
}

/** A table's id column as a formula writes it: 団体[団体ID]. */
export function idColumnReference(table: string, language: LedgerLanguage): string {
  return columnReference(table, keyColumn(tableSpec(table)).id, language);
}

/** A column as a formula writes it: 参加[参加者ID]. */
export function columnReference(table: string, column: string, language: LedgerLanguage): string {
  return `${tableLabel(table, language).name}[${columnLabel(table, column, language).header}]`;
}

function keyHeader(table: string, language: LedgerLanguage): string {
  return columnLabel(table, keyColumn(tableSpec(table)).id, language).header;
}
