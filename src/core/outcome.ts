import type { Reason } from './reasons';

/**
 * What a core function answers: a value, or the named reason why there is none.
 * `missing` means the data does not hold an answer (shown as #N/A); `wrong` means the
 * caller's input cannot be used (shown as #VALUE!). Never a silent zero, never a thrown error.
 */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly kind: 'missing' | 'wrong'; readonly reason: Reason };

export type Failure = Extract<Outcome<never>, { ok: false }>;

export function answered<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** The data does not hold an answer: #N/A with a sentence. */
export function missing(reason: Reason): Failure {
  return { ok: false, kind: 'missing', reason };
}

/** The input cannot be used: #VALUE! with a sentence naming the argument, the value and the way out. */
export function wrong(reason: Reason): Failure {
  return { ok: false, kind: 'wrong', reason };
}
