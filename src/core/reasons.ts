/**
 * Every reason why there is no answer, with the data its sentence needs. The sentences are in
 * words/ja and words/en (one function per key); core holds no language.
 */
export interface Reasons {
  /** The target equals the baseline: there was no distance to cover, so no share of it. */
  targetEqualsBaseline: { readonly target: number };
  /** A value the rule needs was not reported (blank). `argument` is the English parameter name. */
  notReported: { readonly argument: string };
  /** No row is left to answer from. */
  noRows: Record<string, never>;
  /** A value that must be a number is none. */
  notANumber: { readonly argument: string; readonly value: string };
}

export type Reason = { [K in keyof Reasons]: { readonly code: K; readonly data: Reasons[K] } }[keyof Reasons];

export function reason<K extends keyof Reasons>(code: K, data: Reasons[K]): Reason {
  return { code, data } as Reason;
}
