import { chain } from '../core/combine';
import type { Outcome } from '../core/outcome';
import { answered } from '../core/outcome';
import { failureOf } from './answer';
import { HANDLES } from './handle-register';
import type { LiveRead, LiveState } from '../core/indicators/live/live-ledger';
import { readWith } from './live-read';
import { functionPorts } from './ports';

/** A value, a table of them, or the error that says why there is none. */
export type Shown = ShownCell | readonly (readonly ShownCell[])[];
export type ShownCell = string | number | boolean | Error;

interface LiveQuestion {
  readonly handles: readonly string[];
  readonly answer: (read: LiveRead) => Outcome<Shown>;
}

/** The part of a streaming invocation that every result type has. */
interface Invocation {
  setResult(result: unknown): void;
  onCanceled?: () => void;
}

/**
 * Keeps a cell at the answer to a question about the ledger of its workbook: answers once the ledger is read, then whenever
 * a change of the ledger, or of a table behind a handle, changes the answer, until nobody wants it any more.
 */
export function follow(question: Outcome<LiveQuestion>, invocation: Invocation | undefined): void {
  if (!invocation) throw new Error('A live function needs an invocation to give its results to.');
  const { live } = functionPorts();
  if (!question.ok) return invocation.setResult(failureOf(question));
  const { handles, answer } = question.value;
  let last: LiveState | undefined;
  let shown: string | undefined;
  let over = false;
  const shownFor = ({ ledger }: LiveState): Shown => {
    try {
      const result = chain(
        chain(ledger, (read) => readWith(read, handles)),
        answer,
      );
      return result.ok ? result.value : failureOf(result);
    } catch (mistake) {
      // Ours. The cell says #VALUE! instead of waiting for ever, and the other cells get their answers.
      return mistake instanceof Error ? mistake : new Error(String(mistake));
    }
  };
  const show = (state: LiveState): void => {
    if (over || (last && state.version < last.version)) return;
    last = state;
    const result = shownFor(state);
    const text = JSON.stringify(result, told);
    if (text === shown) return;
    shown = text;
    invocation.setResult(result);
  };
  const ends = [live.subscribe(show)];
  if (handles.length > 0) ends.push(HANDLES.subscribe(() => last && show(last)));
  invocation.onCanceled = () => {
    over = true;
    for (const end of ends) end();
  };
  void live.current().then(show);
}

/** An error as it is compared: by its code and its sentence. */
function told(_: string, value: unknown): unknown {
  return value instanceof Error ? [(value as { readonly code?: unknown }).code, value.message] : value;
}

/** A question once its arguments are read. */
export function asking<T>(
  args: Outcome<T>,
  handles: readonly string[],
  answer: (args: T, read: LiveRead) => Outcome<Shown>,
): Outcome<LiveQuestion> {
  return chain(args, (given) => answered({ handles, answer: (read) => answer(given, read) }));
}
