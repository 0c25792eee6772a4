import type { Json } from './wire-types';

/** One answer of the custom functions runtime: a value, or the error that the function gave. */
export type FunctionResult =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly code: string; readonly message: string };

type Taker = (result: FunctionResult) => void;

/** Custom function calls that went out through Office.js's own runtime and wait for answers. */
export class FunctionResults {
  private readonly waiting = new Map<number, Taker>();
  private next = 1;

  /** Gives the call a number and remembers who wants its answers. */
  expect(taker: Taker): number {
    const invocation = this.next++;
    this.waiting.set(invocation, taker);
    return invocation;
  }

  forget(invocation: number): void {
    this.waiting.delete(invocation);
  }

  give(invocation: number, result: FunctionResult): void {
    this.waiting.get(invocation)?.(result);
  }
}
