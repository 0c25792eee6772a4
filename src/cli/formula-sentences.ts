import type { Book } from '../core/book/book';
import type { CellErrorCode } from '../core/values/cell-value';
import { functionPage } from '../functions/help';
import { workbench as en } from '../words/en/workbench';
import { workbench as ja } from '../words/ja/workbench';
import type { FormulaProblem } from './formula/formula-problem';
import type { UnknownName } from './formula/unknown-name';
import type { CallOf } from './formula/argument-count';
import { ownFunction } from './most-arguments';
import type { Session } from './session';

const ERROR_MEANINGS = { ja: ja.errorMeaning, en: en.errorMeaning };

/** What one of Excel's own errors means, for a formula that gave no sentence. */
export function errorSentence(error: CellErrorCode, { language }: Session): string {
  return ERROR_MEANINGS[language][error];
}

/** Says that a call has more arguments than its function takes, and how the function is used. */
export function tooManySentence({ name, given }: CallOf, { language, words }: Session): string {
  const id = ownFunction(name);
  return words.formula.tooManyArguments(name, given, id ? functionPage(id, language).usage : name);
}

/** Says where a formula stops being one. */
export function problemSentence(problem: FormulaProblem, { words: { formula } }: Session): string {
  switch (problem.key) {
    case 'unclosedText':
    case 'unclosedSheet':
      return formula[problem.key](problem.text);
    case 'unclosedBracket':
    case 'unclosedParenthesis':
    case 'unclosedBrace':
      return formula[problem.key];
    case 'operatorMissing':
      return formula.operatorMissing(problem.text, problem.position);
    case 'fullWidth':
      return formula.fullWidth(problem.mark, problem.half, problem.position);
    default:
      return formula[problem.key](problem.mark, problem.position);
  }
}

/** Excel's error for a name nobody knows, and a sentence with the name that was probably meant. */
export function unknownSentence(
  unknown: UnknownName,
  book: Book | undefined,
  { words: { formula } }: Session,
): { readonly error: CellErrorCode; readonly message: string } {
  const error = '#NAME?';
  switch (unknown.key) {
    case 'unknownFunction':
    case 'unknownName': {
      const { key, name, near } = unknown;
      return { error, message: near === undefined ? formula[key](name) : formula[`${key}Near`](name, near) };
    }
    case 'unknownColumn':
      return {
        error,
        message: formula.unknownColumn(unknown.table, unknown.column, listed(unknown.headers)),
      };
    case 'unknownTable': {
      if (!book) return { error, message: formula.tableNeedsBook(unknown.name) };
      const tables = book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
      const message =
        tables.length > 0
          ? formula.unknownTable(unknown.name, listed(tables))
          : formula.noTables(unknown.name);
      return { error, message };
    }
    case 'unknownSheet': {
      const sheets = (book?.sheets ?? []).map(({ name }) => name);
      return { error: '#REF!', message: formula.unknownSheet(unknown.name, listed(sheets)) };
    }
  }
}

/** A sentence names this many at most: a ledger has a table for every list of choices, too. */
const MOST_NAMED = 12;

function listed(names: readonly string[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${named} …` : named;
}
