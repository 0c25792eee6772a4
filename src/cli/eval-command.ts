import { Command } from 'commander';
import { columnName } from '../core/book/area';
import type { CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';
import type { Answer } from './evaluate';
import { evaluate } from './evaluate';
import { EXIT } from './exit-codes';
import { languageChoice } from './language-option';
import { readBook } from './read-book';
import type { Session } from './session';
import { complain } from './session';
import { showRows, showValue } from './show-value';

interface EvalOptions {
  readonly book?: string;
  readonly json?: true;
}

/** `kyodo eval FORMULA`: one formula, its answer on standard output. */
export function evalCommand(session: Session, finish: (code: number) => void): Command {
  const words = session.words.evalCommand;
  return new Command('eval')
    .description(words.about)
    .argument('<FORMULA>', words.formula)
    .option('--book <FILE>', words.book)
    .option('--json', words.json)
    .addOption(languageChoice(session))
    .action(async (formula: string, options: EvalOptions) =>
      finish(await evalFormula(session, formula, options)),
    );
}

async function evalFormula(session: Session, typed: string, options: EvalOptions): Promise<number> {
  const formula = withEqualsSign(typed);
  if (formula === '=') {
    complain(session, session.words.evalCommand.empty);
    return EXIT.usage;
  }
  const book = options.book === undefined ? undefined : await readBook(session, options.book);
  if (options.book !== undefined && !book) return EXIT.usage;
  const answer = await evaluate(formula, book, session);
  if (answer.kind === 'unreadable') {
    complain(session, session.words.formula.unreadable(answer.sentence));
    return EXIT.usage;
  }
  if (answer.kind === 'late') {
    complain(session, session.words.evalCommand.timedOut(answer.seconds));
    return EXIT.problem;
  }
  session.io.out(`${options.json ? asJson(answer) : asText(answer)}\n`);
  if (answer.kind === 'rows' && !options.json) complainOfCells(session, answer.rows);
  return answer.kind === 'error' ? EXIT.noAnswer : EXIT.ok;
}

/** People leave the "=" out, and Japanese keyboards type a wide one. */
function withEqualsSign(typed: string): string {
  return `=${typed
    .trim()
    .replace(/^[=＝]/, '')
    .trim()}`;
}

function asText(answer: Extract<Answer, { kind: 'value' | 'rows' | 'error' }>): string {
  if (answer.kind === 'error') return `${answer.error}\t${answer.message}`;
  return answer.kind === 'rows' ? showRows(answer.rows) : showValue(answer.value);
}

function asJson(answer: Extract<Answer, { kind: 'value' | 'rows' | 'error' }>): string {
  if (answer.kind === 'error') return JSON.stringify({ error: answer.error, message: answer.message });
  return JSON.stringify(answer.kind === 'rows' ? { values: answer.rows } : { value: answer.value });
}

/** Sentences that came with single cells of a block; text rows have no room for them. */
function complainOfCells(session: Session, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, top) =>
    row.forEach((value, left) => {
      if (!isCellError(value) || value.message === undefined) return;
      const cell = `${columnName(left)}${top + 1}`;
      complain(session, session.words.evalCommand.cellProblem(cell, value.error, value.message));
    }),
  );
}
