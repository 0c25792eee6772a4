import { Command, Option } from 'commander';
import { indicatorsInSource } from '../core/indicators/definition/indicators-in-book';
import { sourceTables } from '../core/indicators/engine/book-ledger';
import { columnarEngine } from '../core/indicators/engine/columnar-engine';
import type { FormulaDialect } from '../core/indicators/formula/dialect';
import { FORMULA_DIALECTS } from '../core/indicators/formula/dialect';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { reasonSentence } from '../words/reason-sentence';
import type { QuestionOptions } from './asked-question';
import { questionOf } from './asked-question';
import { EXIT } from './exit-codes';
import { formulasOf, formulaText, isSaid } from './indicator-formulas';
import { languageChoice } from './language-option';
import { readTables } from './read-book';
import type { Session } from './session';
import { complain } from './session';

interface FormulaOptions extends QuestionOptions {
  readonly dialect: FormulaDialect | 'both';
  readonly json?: true;
}

/** `kyodo formula IN.xlsx [K01…]`: indicators as formulas that need no add-in, with what must hold for them to be right. */
export function formulaCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.formulaCommand;
  return new Command('formula')
    .description(words.about)
    .argument('<IN.xlsx>', session.words.checkCommand.file)
    .argument('[ID...]', words.indicators)
    .option('--year <YEAR>', session.words.indicatorsCommand.year)
    .option('--project <ID>', session.words.scorecardCommand.project)
    .addOption(
      new Option('--dialect <DIALECT>', words.dialect).choices([...FORMULA_DIALECTS, 'both']).default('both'),
    )
    .option('--as-of <DAY>', words.asOf)
    .option('--json', session.words.functionsCommand.json)
    .addOption(languageChoice(session))
    .action(async (file: string, ids: readonly string[], options: FormulaOptions) =>
      finish(await tellFormulas(session, file, ids, options)),
    );
}

async function tellFormulas(
  session: Session,
  file: string,
  ids: readonly string[],
  options: FormulaOptions,
): Promise<number> {
  const { language, io, words } = session;
  const asked = questionOf(options, io.today());
  if (!asked.ok) return refuse(session, reasonSentence(asked.reason, language));
  const source = await readTables(session, file);
  if (!source) return EXIT.usage;
  const defined = indicatorsInSource(source, ALL_LEDGER_LANGUAGES);
  if (!defined) return refuse(session, words.indicatorsCommand.noIndicators(file));
  const engine = columnarEngine({ defined, tables: sourceTables(source, ALL_LEDGER_LANGUAGES) });
  const dialects = options.dialect === 'both' ? FORMULA_DIALECTS : [options.dialect];
  const live = options.asOf === undefined;
  const wanted = ids.length > 0 ? ids : defined.all.map(({ id }) => id);
  const told = wanted.map((id) =>
    formulasOf(id, { question: asked.value, dialects, live }, { defined, engine }, language),
  );
  io.out(
    options.json
      ? `${JSON.stringify(told, undefined, 2)}\n`
      : told.map((each) => formulaText(each, session)).join('\n'),
  );
  return told.every(isSaid) ? EXIT.ok : EXIT.findings;
}

function refuse(session: Session, sentence: string): number {
  complain(session, sentence);
  return EXIT.usage;
}
