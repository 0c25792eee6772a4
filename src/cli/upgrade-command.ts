import { Command } from 'commander';
import { saveBook } from '../files/save-book';
import { upgradeBook } from '../jobs/upgrade-book';
import { problemSentence } from '../words/problem-sentence';
import { upgradeSentences } from '../words/upgrade-sentences';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import { outputProblem } from './output-problem';
import { openFile } from './read-book';
import type { Session } from './session';
import { complain } from './session';

interface UpgradeOptions {
  readonly out: string;
  readonly force?: true;
}

/** `kyodo upgrade IN.xlsx --out OUT.xlsx`: an older ledger, brought to today's schema without loss. */
export function upgradeCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.upgradeCommand;
  return new Command('upgrade')
    .description(words.about)
    .argument('<IN.xlsx>', words.file)
    .requiredOption('--out <OUT.xlsx>', words.out)
    .option('--force', session.words.newCommand.force)
    .addOption(languageChoice(session))
    .action(async (file: string, options: UpgradeOptions) =>
      finish(await upgradeFile(session, file, options)),
    );
}

/** Only what the upgrade adds is written anew; every other cell and part of the file is copied. */
async function upgradeFile(session: Session, file: string, { out, force }: UpgradeOptions): Promise<number> {
  const { io, words, language } = session;
  const refused = await outputProblem(session, out, force === true);
  if (refused !== undefined) return refuse(session, [refused]);
  const opened = await openFile(session, file);
  if (!opened) return EXIT.usage;
  const upgraded = upgradeBook(opened.book);
  if (!upgraded.done)
    return refuse(
      session,
      upgraded.problems.map((each) => problemSentence(each, language)),
    );
  const written = await io.files.write(out, saveBook(opened.bytes, upgraded.book));
  if (!written.ok) return refuse(session, [words.file[written.problem](out)]);
  io.out(
    upgradeSentences(upgraded.report, language)
      .map((sentence) => `${sentence}\n`)
      .join(''),
  );
  complain(session, words.upgradeCommand.made(out));
  return EXIT.ok;
}

function refuse(session: Session, sentences: readonly string[]): number {
  for (const sentence of sentences) complain(session, sentence);
  return EXIT.usage;
}
