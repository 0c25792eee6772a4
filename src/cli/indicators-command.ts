import { Command } from 'commander';
import type { Definition } from '../core/indicators/definition/definition';
import { indicatorsInBook } from '../core/indicators/definition/indicators-in-book';
import type { IndicatorsOfBook } from '../core/indicators/definition/indicators-in-book';
import { planFor } from '../core/indicators/plan/make-plan';
import { fiscalYear } from '../core/values/fiscal-year';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { planSentence } from '../words/plan-sentence';
import { reasonSentence } from '../words/reason-sentence';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import { openFile } from './read-book';
import type { Session } from './session';
import { complain } from './session';

interface IndicatorsOptions {
  readonly year?: string;
  readonly json?: true;
}

/** `kyodo indicators IN.xlsx`: what each indicator of a ledger counts, in one sentence. */
export function indicatorsCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.indicatorsCommand;
  return new Command('indicators')
    .description(words.about)
    .argument('<IN.xlsx>', session.words.checkCommand.file)
    .option('--year <YEAR>', words.year)
    .option('--json', session.words.functionsCommand.json)
    .addOption(languageChoice(session))
    .action(async (file: string, options: IndicatorsOptions) =>
      finish(await tellIndicators(session, file, options)),
    );
}

async function tellIndicators(
  session: Session,
  file: string,
  { year, json }: IndicatorsOptions,
): Promise<number> {
  const words = session.words.indicatorsCommand;
  const wanted = year === undefined ? undefined : fiscalYear(year);
  if (wanted && !wanted.ok) return refuse(session, reasonSentence(wanted.reason, session.language));
  const opened = await openFile(session, file);
  if (!opened) return EXIT.usage;
  const indicators = indicatorsInBook(opened.book, ALL_LEDGER_LANGUAGES);
  if (!indicators) return refuse(session, words.noIndicators(file));
  const told = indicators.all.map((each) => tellOne(each, wanted?.value ?? null, indicators, session));
  session.io.out(json ? `${JSON.stringify(told, undefined, 2)}\n` : told.map(asLine).join(''));
  return told.every(({ answered }) => answered) ? EXIT.ok : EXIT.findings;
}

interface Told {
  readonly id: string;
  readonly name: string;
  /** Whether the definition says what to count. */
  readonly answered: boolean;
  /** What is counted, or why nothing is. */
  readonly sentence: string;
}

function tellOne(
  { id, name }: Definition,
  year: number | null,
  indicators: IndicatorsOfBook,
  { language, io }: Session,
): Told {
  const plan = planFor(id, { fiscalYear: year, project: null, where: [], asOf: io.today() }, indicators);
  const sentence = plan.ok
    ? planSentence(plan.value, indicators.shape, language)
    : reasonSentence(plan.reason, language);
  return { id, name, answered: plan.ok, sentence };
}

function asLine({ id, name, sentence }: Told): string {
  return `${id}\t${name}\t${sentence}\n`;
}

function refuse(session: Session, sentence: string): number {
  complain(session, sentence);
  return EXIT.usage;
}
