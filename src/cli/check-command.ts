import { Command } from 'commander';
import { quoteSheet } from '../core/book/area';
import type { Book } from '../core/book/book';
import type { LedgerCheck } from '../core/ledger/checks/check-ledger';
import { checkLedger, checkSteps } from '../core/ledger/checks/check-ledger';
import type { Finding } from '../core/ledger/checks/finding';
import { fixedBook } from '../core/ledger/checks/fixed-book';
import { finish } from '../core/slices';
import { saveBook } from '../files/save-book';
import { findingSentence } from '../words/finding-sentence';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { withItsResults } from './calculator';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import { outputProblem } from './output-problem';
import { openFile, readTables } from './read-book';
import type { Session } from './session';
import { complain } from './session';

interface CheckOptions {
  readonly json?: true;
  readonly fix?: string;
  readonly force?: true;
}

/** `kyodo check IN.xlsx`: what is wrong in a ledger, one line per cell on standard output. */
export function checkCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.checkCommand;
  return new Command('check')
    .description(words.about)
    .argument('<IN.xlsx>', words.file)
    .option('--json', words.json)
    .option('--fix <OUT.xlsx>', words.fix)
    .option('--force', session.words.newCommand.force)
    .addOption(languageChoice(session))
    .action(async (file: string, options: CheckOptions) => finish(await checkFile(session, file, options)));
}

async function checkFile(
  session: Session,
  file: string,
  { json, fix, force }: CheckOptions,
): Promise<number> {
  const words = session.words.checkCommand;
  const refused = fix === undefined ? undefined : await outputProblem(session, fix, force === true);
  if (refused !== undefined) return refuse(session, refused);
  if (fix === undefined) {
    // Only the cells of tables are needed: the workbook itself is not built.
    const source = await readTables(session, file);
    if (!source) return EXIT.usage;
    const check = finish(checkSteps(source, ALL_LEDGER_LANGUAGES));
    return check ? tell(session, check, json === true) : refuse(session, words.noLedger(file));
  }
  const opened = await openFile(session, file);
  if (!opened) return EXIT.usage;
  const check = checkLedger(opened.book, ALL_LEDGER_LANGUAGES);
  if (!check) return refuse(session, words.noLedger(file));
  const fixed = fixedBook(opened.book, check.findings);
  const written = await writeFixed(session, fix, opened.bytes, fixed);
  if (written !== undefined) return refuse(session, written);
  complain(session, words.fixed(fix, check.findings.filter((finding) => finding.fix).length));
  return tell(session, checkLedger(fixed, ALL_LEDGER_LANGUAGES) ?? check, json === true);
}

/** Formulas that depend on what was fixed are stored with their new results. Answers why nothing was written. */
async function writeFixed(
  { io, words, language }: Session,
  out: string,
  base: Uint8Array,
  fixed: Book,
): Promise<string | undefined> {
  const { book } = await withItsResults(fixed, language);
  const written = await io.files.write(out, saveBook(base, book));
  return written.ok ? undefined : words.file[written.problem](out);
}

function tell(session: Session, { findings, tables, rows, ambiguous }: LedgerCheck, json: boolean): number {
  const words = session.words.checkCommand;
  const unclear = [...ambiguous.values()].map((found) => found.map(({ name }) => name));
  const text = json
    ? asJson(findings, unclear, session)
    : findings.map((each) => asLine(each, session)).join('');
  session.io.out(text);
  for (const names of unclear) complain(session, words.ambiguous(names.join(', ')));
  // A table that was not looked at is no table without faults.
  const count = findings.length + unclear.length;
  complain(session, count === 0 ? words.none(tables, rows) : words.found(count, tables, rows));
  return count === 0 ? EXIT.ok : EXIT.findings;
}

function refuse(session: Session, sentence: string): number {
  complain(session, sentence);
  return EXIT.usage;
}

function asLine(finding: Finding, { language }: Session): string {
  const place = `${quoteSheet(finding.sheet)}!${finding.address}`;
  return `${place}\t${findingSentence(finding, language)}\n`;
}

function asJson(
  findings: readonly Finding[],
  ambiguous: readonly (readonly string[])[],
  { language }: Session,
): string {
  const data = findings.map((finding) => {
    const { check, sheet, address, table, column, value, fix } = finding;
    const sentence = findingSentence(finding, language);
    return { check, sheet, cell: address, table, column, value, sentence, ...(fix && { fix }) };
  });
  return `${JSON.stringify({ findings: data, ambiguous }, undefined, 2)}\n`;
}
