import { Command } from 'commander';
import { tablesOfGroup } from '../core/ledger/chosen-tables';
import { tableLabel } from '../core/ledger/ledger-language';
import { tableSpec } from '../core/ledger/schema';
import { TABLE_GROUPS } from '../core/ledger/table-groups';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import { tablesPage } from '../words/tables-page';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import type { Session } from './session';

interface TablesOptions {
  readonly json?: true;
  readonly markdown?: true;
}

/** `kyodo tables`: the tables a ledger can have, by group; with all columns as JSON or as a page of the docs. */
export function tablesCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.tablesCommand;
  return new Command('tables')
    .description(words.about)
    .option('--json', session.words.functionsCommand.json)
    .option('--markdown', words.markdown)
    .addOption(languageChoice(session))
    .action(({ json, markdown }: TablesOptions) => {
      session.io.out(markdown ? tablesPage() : json ? asJson(session) : asText(session));
      finish(EXIT.ok);
    });
}

function asText({ language }: Session): string {
  const words = LEDGER_LANGUAGES[language];
  return TABLE_GROUPS.map((group) => {
    const { name, description } = words.labels.groups[group];
    const tables = tablesOfGroup(group).map((id) => {
      const label = tableLabel(id, words);
      return `  ${label.name}\t${label.description}\n`;
    });
    return `${name} (${group}): ${description}\n${tables.join('')}`;
  }).join('\n');
}

function asJson({ language }: Session): string {
  const words = LEDGER_LANGUAGES[language];
  const groups = TABLE_GROUPS.map((group) => ({
    group,
    ...words.labels.groups[group],
    tables: tablesOfGroup(group).map((id) => {
      const { name, description, columns } = tableLabel(id, words);
      return {
        id,
        name,
        description,
        columns: tableSpec(id).columns.map(({ width, ...column }) => ({
          ...column,
          ...columns[column.id],
          width,
        })),
      };
    }),
  }));
  return `${JSON.stringify(groups, undefined, 2)}\n`;
}
