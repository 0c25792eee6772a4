import { tablesOfGroup } from '../core/ledger/chosen-tables';
import { columnLabel, listLabel, tableLabel } from '../core/ledger/ledger-language';
import { SCHEMA_VERSION } from '../core/ledger/migrations';
import { LEDGER_LISTS, tableSpec } from '../core/ledger/schema';
import type { ColumnSpec } from '../core/ledger/schema-types';
import { TABLE_GROUPS } from '../core/ledger/table-groups';
import { tablesPageWords as en } from './en/tables-page';
import { tablesPageWords as ja } from './ja/tables-page';
import type { Language } from './language';
import { LANGUAGES } from './language';
import { LEDGER_LANGUAGES } from './ledger-language';

const WORDS = { ja, en };

/** Every table, column and list of a ledger as a Markdown page, both languages side by side. */
export function tablesPage(): string {
  const parts = [
    `# 台帳の表（版 ${SCHEMA_VERSION}） / Tables of the ledger (version ${SCHEMA_VERSION})`,
    ja.intro,
    en.intro,
    ...TABLE_GROUPS.flatMap((group) => [
      `## ${both((language) => LEDGER_LANGUAGES[language].labels.groups[group].name)}`,
      lines((language) => LEDGER_LANGUAGES[language].labels.groups[group].description),
      ...tablesOfGroup(group).flatMap(tablePart),
    ]),
    `## ${both((language) => WORDS[language].listsTitle)}`,
    grid(
      [0, 1].map((at) => both((language) => WORDS[language].listHeaders[at] ?? '')),
      LEDGER_LISTS.map(({ id, values }) => [
        lines((language) => listLabel(id, LEDGER_LANGUAGES[language]).name),
        lines((language) => {
          const label = listLabel(id, LEDGER_LANGUAGES[language]);
          return values.map((value) => label.values[value] ?? value).join(language === 'ja' ? '、' : ', ');
        }),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function tablePart(id: string): readonly string[] {
  return [
    `### ${both((language) => tableLabel(id, LEDGER_LANGUAGES[language]).name)}`,
    lines((language) => tableLabel(id, LEDGER_LANGUAGES[language]).description),
    grid(
      [0, 1, 2].map((at) => both((language) => WORDS[language].columnHeaders[at] ?? '')),
      tableSpec(id).columns.map((column) => [
        lines((language) => columnLabel(id, column.id, LEDGER_LANGUAGES[language]).header),
        lines((language) => kindOf(column, language)),
        lines((language) => columnLabel(id, column.id, LEDGER_LANGUAGES[language]).description),
      ]),
    ),
  ];
}

function kindOf(column: ColumnSpec, language: Language): string {
  const words = WORDS[language];
  const labels = LEDGER_LANGUAGES[language];
  const kind = column.key
    ? words.key
    : column.reference
      ? words.refersTo(tableLabel(column.reference, labels).name)
      : column.list
        ? words.choiceOf(listLabel(column.list, labels).name)
        : words.types[column.type];
  const measured = column.unit ? words.inUnit(kind, words.units[column.unit]) : kind;
  return column.required ? `${measured} **${words.required}**` : measured;
}

function both(text: (language: Language) => string): string {
  return LANGUAGES.map(text).join(' / ');
}

function lines(text: (language: Language) => string): string {
  return LANGUAGES.map(text).join('<br>');
}

function grid(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [row(headers), `|${headers.map(() => '---|').join('')}`, ...rows.map(row)].join('\n');
}
