import { Command } from 'commander';
import { quoteSheet } from '../core/book/area';
import { checkLedger } from '../core/ledger/checks/check-ledger';
import type { Finding } from '../core/ledger/checks/finding';
import { findingSentence } from '../words/finding-sentence';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import { readBook } from './read-book';
import type { Session } from './session';
import { complain } from './session';

/** `kyodo check IN.xlsx`: what is wrong in a ledger, one line per cell on standard output. */
export function checkCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.checkCommand;
  return new Command('check')
    .description(words.about)
    .argument('<IN.xlsx>', words.file)
    .option('--json', words.json)
    .addOption(languageChoice(session))
    .action(async (file: string, { json }: { readonly json?: true }) =>
      finish(await checkFile(session, file, json === true)),
    );
}

async function checkFile(session: Session, file: string, json: boolean): Promise<number> {
  const words = session.words.checkCommand;
  const book = await readBook(session, file);
  if (!book) return EXIT.usage;
  const check = checkLedger(book, ALL_LEDGER_LANGUAGES);
  if (!check) {
    complain(session, words.noLedger(file));
    return EXIT.usage;
  }
  const { findings, tables, rows, ambiguous } = check;
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
