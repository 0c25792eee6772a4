import type { Book } from '../core/book/book';
import type { CellErrorCode } from '../core/values/cell-value';
import { openCalculator } from './calculator';
import { knownNamesOf } from './known-names';
import { callsIn } from './formula/argument-count';
import { syntaxProblem } from './formula/formula-syntax';
import { tokensOf } from './formula/formula-tokens';
import { unknownName } from './formula/unknown-name';
import type { Calculated } from './scratch-sheet';
import { calculateAside } from './scratch-sheet';
import type { Session } from './session';
import { errorSentence, problemSentence, tooManySentence, unknownSentence } from './formula-sentences';
import { takesFewer } from './most-arguments';

/** What became of a formula. */
export type Answer =
  | Extract<Calculated, { kind: 'value' | 'rows' }>
  /** Every error of a single answer comes with a sentence. */
  | { readonly kind: 'error'; readonly error: CellErrorCode; readonly message: string }
  /** It is no formula; the sentence says where it stops being one. */
  | { readonly kind: 'unreadable'; readonly sentence: string }
  | { readonly kind: 'late'; readonly seconds: number };

/** Longer than any formula over a ledger of a hundred thousand rows takes. */
const PATIENCE_SECONDS = 120;

/**
 * Calculates a formula that starts with "=", with the book's tables, sheets and names when there is
 * a book. Typing mistakes are found before the calculation, where they can be named.
 */
export async function evaluate(formula: string, book: Book | undefined, session: Session): Promise<Answer> {
  const read = tokensOf(formula);
  const problem = read.ok ? syntaxProblem(read.tokens) : read.problem;
  if (!read.ok || problem)
    return { kind: 'unreadable', sentence: problem ? problemSentence(problem, session) : '' };
  const calculator = openCalculator(book, session.language, session.io.today);
  try {
    const unknown = unknownName(read.tokens, knownNamesOf(calculator));
    if (unknown) return { kind: 'error', ...unknownSentence(unknown, book, session) };
    const crowded = callsIn(read.tokens).find(takesFewer);
    if (crowded) return { kind: 'error', error: '#VALUE!', message: tooManySentence(crowded, session) };
    const answer = await Promise.race([calculateAside(calculator, formula), late()]);
    if (answer.kind !== 'error') return answer;
    return { ...answer, message: answer.message ?? errorSentence(answer.error, session) };
  } finally {
    calculator.close();
  }
}

function late(): Promise<Extract<Answer, { kind: 'late' }>> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ kind: 'late', seconds: PATIENCE_SECONDS }), PATIENCE_SECONDS * 1000).unref();
  });
}
