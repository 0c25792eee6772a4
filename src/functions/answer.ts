import type { Failure, Outcome } from '../core/outcome';
import { reasonSentence } from '../words/reason-sentence';
import { functionPorts } from './ports';

/**
 * The value of an outcome. A failure is thrown as the error of the connected host, because that is
 * the one way in which every Excel shows its sentence with the cell.
 */
export function answer<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw failureOf(outcome);
}

/** The error of the connected host with the sentence of a failure: thrown, or put into one cell of a table. */
export function failureOf({ kind, reason }: Failure): Error {
  const { language, failure } = functionPorts();
  return failure(kind === 'missing' ? '#N/A' : '#VALUE!', reasonSentence(reason, language));
}

/** A single answer from a function that asked for addresses: those must answer with a matrix. */
export function answerOne(outcome: Outcome<string | number | boolean>): unknown[][] {
  return [[answer(outcome)]];
}

/** An answer that fills rows and columns. */
export function answerRows(
  outcome: Outcome<readonly (readonly (string | number | boolean)[])[]>,
): unknown[][] {
  return answer(outcome).map((row) => [...row]);
}
