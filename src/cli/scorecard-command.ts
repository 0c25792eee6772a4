import { Command } from 'commander';
import { indicatorsInSource } from '../core/indicators/definition/indicators-in-book';
import { sourceTables } from '../core/indicators/engine/book-ledger';
import { columnarEngine } from '../core/indicators/engine/columnar-engine';
import type { ScorecardRow, ScorecardSource } from '../core/indicators/scorecard';
import { lastYearWithData, scorecard } from '../core/indicators/scorecard';
import { bookWithScorecard } from '../core/indicators/scorecard/scorecard-book';
import { scorecardHeaders, scorecardSheet } from '../core/indicators/scorecard/scorecard-sheet';
import type { ScorecardLine } from '../core/indicators/scorecard/scorecard-line';
import { COLUMN } from '../core/indicators/scorecard/sheet-layout';
import type { LedgerShape } from '../core/indicators/definition/ledger-shape';
import { bookSource } from '../core/ledger/checks/book-source';
import type { LedgerSource } from '../core/ledger/checks/ledger-source';
import { dateOfSerial } from '../core/values/date-serial';
import { fiscalYear } from '../core/values/fiscal-year';
import { saveBook } from '../files/save-book';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { problemSentence } from '../words/problem-sentence';
import { reasonSentence } from '../words/reason-sentence';
import { scorecardContent } from '../words/scorecard-content';
import { scorecardLine } from '../words/scorecard-line';
import { SCORECARD_WORDS } from '../words/scorecard-words';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import { outputProblem } from './output-problem';
import type { OpenFile } from './read-book';
import { openFile, readTables } from './read-book';
import type { Session } from './session';
import { complain } from './session';

interface ScorecardOptions {
  readonly year?: string;
  readonly project?: string;
  readonly json?: true;
  readonly out?: string;
  readonly force?: true;
}

/** `kyodo scorecard IN.xlsx`: every indicator of a fiscal year beside its target; with --out also as a sheet. */
export function scorecardCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.scorecardCommand;
  return new Command('scorecard')
    .description(words.about)
    .argument('<IN.xlsx>', session.words.checkCommand.file)
    .option('--year <YEAR>', words.year)
    .option('--project <ID>', words.project)
    .option('--json', session.words.functionsCommand.json)
    .option('--out <OUT.xlsx>', words.out)
    .option('--force', session.words.newCommand.force)
    .addOption(languageChoice(session))
    .action(async (file: string, options: ScorecardOptions) =>
      finish(await tellScorecard(session, file, options)),
    );
}

async function tellScorecard(session: Session, file: string, options: ScorecardOptions): Promise<number> {
  const { words, language, io } = session;
  const { year, project = null, out, json } = options;
  const wanted = year === undefined ? undefined : fiscalYear(year);
  if (wanted && !wanted.ok) return refuse(session, reasonSentence(wanted.reason, language));
  const refused = out === undefined ? undefined : await outputProblem(session, out, options.force === true);
  if (refused !== undefined) return refuse(session, refused);
  // Without a file to write, only the cells of tables are needed: the workbook itself is not built.
  const opened = out === undefined ? undefined : await openFile(session, file);
  const source = out === undefined ? await readTables(session, file) : opened && bookSource(opened.book);
  if (!source) return EXIT.usage;
  const asked = answeringSource(source);
  if (!asked) return refuse(session, words.indicatorsCommand.noIndicators(file));
  const asOf = io.today();
  const chosen = wanted?.value ?? lastYearWithData(asked, asOf);
  if (chosen === undefined) return refuse(session, SCORECARD_WORDS[language].page.noYear);
  const rows = scorecard(asked, { fiscalYear: chosen, project, asOf });
  const { shape } = asked.ledger.defined;
  if (opened && out !== undefined) {
    const problem = await writeSheet(session, opened, rows, shape, { year: chosen, project, out });
    if (problem !== undefined) return refuse(session, problem);
    complain(session, words.upgradeCommand.made(out));
  }
  const lines = rows.map((row) => scorecardLine(row, shape, language));
  io.out(json ? asJson(chosen, project, rows, lines) : asTable(lines, session));
  return EXIT.ok;
}

function answeringSource(source: LedgerSource): ScorecardSource | undefined {
  const defined = indicatorsInSource(source, ALL_LEDGER_LANGUAGES);
  if (!defined) return undefined;
  const ledger = { defined, tables: sourceTables(source, ALL_LEDGER_LANGUAGES) };
  return { ledger, engine: columnarEngine(ledger) };
}

/** Answers why nothing was written. */
async function writeSheet(
  { io, words, language }: Session,
  { book, bytes }: OpenFile,
  rows: readonly ScorecardRow[],
  shape: LedgerShape,
  { year, project, out }: { readonly year: number; readonly project: string | null; readonly out: string },
): Promise<string | undefined> {
  const { sheet } = SCORECARD_WORDS[language];
  const asked = { fiscalYear: year, project, when: dayText(io.today()) };
  const content = scorecardContent(rows, asked, shape, language);
  const made = bookWithScorecard(book, scorecardSheet(content, sheet), sheet);
  if (!made.done) return problemSentence(made.problem, language);
  const written = await io.files.write(out, saveBook(bytes, made.book));
  return written.ok ? undefined : words.file[written.problem](out);
}

function asTable(lines: readonly ScorecardLine[], { language }: Session): string {
  const headers = scorecardHeaders(SCORECARD_WORDS[language].sheet);
  const table = [headers, ...lines.map((line) => cellsOf(line).map(shown))];
  return table.map((row) => `${row.join('\t')}\n`).join('');
}

/** In the order of the sheet's columns. */
function cellsOf(line: ScorecardLine): readonly (string | number | null)[] {
  const { before, lastReport, ...rest } = line;
  const [before2, before1] = before;
  const report = typeof lastReport === 'number' ? dayText(lastReport) : lastReport;
  const cells = { ...rest, before2, before1, lastReport: report };
  return (Object.keys(COLUMN) as (keyof typeof COLUMN)[]).map((column) => cells[column]);
}

function shown(cell: string | number | null): string {
  return cell === null ? '' : String(cell);
}

function asJson(
  year: number,
  project: string | null,
  rows: readonly ScorecardRow[],
  lines: readonly ScorecardLine[],
): string {
  const indicators = lines.map((line, index) => ({
    ...line,
    status: rows[index]?.status.ok ? rows[index].status.value : null,
    statusShown: line.status,
    lastReport: typeof line.lastReport === 'number' ? dayText(line.lastReport) : line.lastReport || null,
    history: rows[index]?.history.map(({ fiscalYear: of, answer }) => ({
      fiscalYear: of,
      value: answer.ok ? answer.value.value : null,
    })),
  }));
  return `${JSON.stringify({ fiscalYear: year, project, indicators }, undefined, 2)}\n`;
}

/** 2021-04-01 */
function dayText(serial: number): string {
  const day = dateOfSerial(serial);
  const two = (part: number): string => String(part).padStart(2, '0');
  return day ? `${day.year}-${two(day.month)}-${two(day.day)}` : '';
}

function refuse(session: Session, sentence: string): number {
  complain(session, sentence);
  return EXIT.usage;
}
