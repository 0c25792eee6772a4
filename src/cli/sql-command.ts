import { Command, Option } from 'commander';
import { indicatorsInSource } from '../core/indicators/definition/indicators-in-book';
import type { IndicatorsOfBook } from '../core/indicators/definition/indicators-in-book';
import { sourceTables } from '../core/indicators/engine/book-ledger';
import { createTables } from '../core/indicators/sql/create-tables';
import type { Dialect, DialectId } from '../core/indicators/sql/dialects';
import { DIALECT_IDS, DIALECTS } from '../core/indicators/sql/dialects';
import { insertRows } from '../core/indicators/sql/insert-rows';
import type { LedgerSource } from '../core/ledger/checks/ledger-source';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { reasonSentence } from '../words/reason-sentence';
import type { QuestionOptions } from './asked-question';
import { questionOf } from './asked-question';
import { EXIT } from './exit-codes';
import { indicatorSql, sqlText } from './indicator-sql';
import { languageChoice } from './language-option';
import { readTables } from './read-book';
import type { Session } from './session';
import { complain } from './session';

interface SqlOptions extends QuestionOptions {
  readonly dialect: DialectId;
  readonly tables?: true;
  readonly json?: true;
}

/** `kyodo sql IN.xlsx [K01…]`: indicators as SQL, and the tables that it asks. */
export function sqlCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.sqlCommand;
  return new Command('sql')
    .description(words.about)
    .argument('<IN.xlsx>', session.words.checkCommand.file)
    .argument('[ID...]', session.words.formulaCommand.indicators)
    .option('--year <YEAR>', session.words.indicatorsCommand.year)
    .option('--project <ID>', session.words.scorecardCommand.project)
    .addOption(
      new Option('--dialect <DIALECT>', words.dialect)
        .choices(DIALECT_IDS)
        .default('duckdb' satisfies DialectId),
    )
    .option('--as-of <DAY>', words.asOf)
    .option('--tables', words.tables)
    .option('--json', session.words.functionsCommand.json)
    .addOption(languageChoice(session))
    .action(async (file: string, ids: readonly string[], options: SqlOptions) =>
      finish(await tellSql(session, file, ids, options)),
    );
}

async function tellSql(
  session: Session,
  file: string,
  ids: readonly string[],
  options: SqlOptions,
): Promise<number> {
  const { io, language, words } = session;
  const question = questionOf(options, io.today());
  if (!question.ok) return refuse(session, reasonSentence(question.reason, language));
  const source = await readTables(session, file);
  if (!source) return EXIT.usage;
  const defined = indicatorsInSource(source, ALL_LEDGER_LANGUAGES);
  if (!defined) return refuse(session, words.indicatorsCommand.noIndicators(file));
  const dialect = DIALECTS[options.dialect];
  const wanted = ids.length > 0 ? ids : defined.all.map(({ id }) => id);
  const told = wanted.map((id) => indicatorSql(id, question.value, defined, dialect, language));
  const tables = options.tables ? tableStatements(source, defined, dialect) : undefined;
  if (options.json) {
    const all = { ...(tables && { tables: [...tables] }), indicators: told };
    io.out(`${JSON.stringify(all, undefined, 2)}\n`);
  } else {
    for (const statement of tables ?? []) io.out(`${statement}\n`);
    io.out(`${tables ? '\n' : ''}${told.map(sqlText).join('\n')}`);
  }
  return told.every(({ sql }) => sql !== null) ? EXIT.ok : EXIT.findings;
}

/** What makes the tables of a ledger, and fills them. */
function* tableStatements(
  source: LedgerSource,
  { shape }: IndicatorsOfBook,
  dialect: Dialect,
): Generator<string> {
  yield* createTables(shape, dialect);
  for (const [id, table] of sourceTables(source, ALL_LEDGER_LANGUAGES)) {
    const of = shape.tables.get(id);
    if (of) yield* insertRows(table, of, dialect);
  }
}

function refuse(session: Session, sentence: string): number {
  complain(session, sentence);
  return EXIT.usage;
}
