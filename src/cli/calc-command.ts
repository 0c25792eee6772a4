import { Command } from 'commander';
import { setImmediate } from 'node:timers/promises';
import { saveBook } from '../files/save-book';
import { withItsResults } from './calculator';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import type { Progress } from './progress';
import { showProgress } from './progress';
import { openFile } from './read-book';
import type { OpenFile } from './read-book';
import { countFormulas } from './results';
import type { Results } from './results';
import type { Session } from './session';
import { complain } from './session';

interface CalcOptions {
  readonly out: string;
  readonly force?: true;
}

/** So many cells are named that keep what they showed. */
const MOST_NAMED = 10;

/** `kyodo calc IN.xlsx --out OUT.xlsx`: every formula calculated, its result in the file, nothing else changed. */
export function calcCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.calcCommand;
  return new Command('calc')
    .description(words.about)
    .argument('<IN.xlsx>', words.file)
    .requiredOption('--out <OUT.xlsx>', words.out)
    .option('--force', session.words.newCommand.force)
    .addOption(languageChoice(session))
    .action(async (file: string, options: CalcOptions) => finish(await calcFile(session, file, options)));
}

async function calcFile(session: Session, file: string, { out, force }: CalcOptions): Promise<number> {
  const { io, words } = session;
  const kind = kindOf(file);
  if (!kind || kindOf(out) !== kind)
    return refuse(session, words.calcCommand.otherKind(out, kind ?? '.xlsx'));
  if (!force && (await io.files.exists(out))) return refuse(session, words.newCommand.exists(out));
  const progress = showProgress(session);
  try {
    const opened = await openFile(session, file);
    if (!opened) return EXIT.usage;
    const { bytes, results } = await calculate(session, opened, progress);
    const written = await io.files.write(out, bytes);
    progress.end();
    if (!written.ok) return refuse(session, words.file[written.problem](out));
    tell(session, out, results);
    return EXIT.ok;
  } finally {
    progress.end();
  }
}

async function calculate(
  session: Session,
  { book, bytes }: OpenFile,
  progress: Progress,
): Promise<{ readonly bytes: Uint8Array; readonly results: Results }> {
  const { calcCommand } = session.words;
  const formulas = countFormulas(book);
  progress.now((seconds) => calcCommand.calculating(formulas, seconds));
  const results = await withItsResults(book, session.language);
  progress.now(calcCommand.writing);
  // What was just said reaches the terminal before the next long step.
  await setImmediate();
  return { bytes: saveBook(bytes, results.book), results };
}

function tell(session: Session, out: string, { formulas, changed, kept }: Results): void {
  const { calcCommand } = session.words;
  if (kept.length > 0) {
    const named = kept.slice(0, MOST_NAMED).join(', ');
    complain(session, calcCommand.kept(kept.length, kept.length > MOST_NAMED ? `${named}, …` : named));
  }
  complain(session, calcCommand.made(out, formulas, changed));
}

/** .xlsx, or .xlsm with macros: what a file is called must say what is in it. */
function kindOf(name: string): string | undefined {
  return /[^/\\](\.xls[xm])$/i.exec(name)?.[1]?.toLowerCase();
}

function refuse(session: Session, sentence: string): number {
  complain(session, sentence);
  return EXIT.usage;
}
