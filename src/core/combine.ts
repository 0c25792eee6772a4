import type { Failure, Outcome } from './outcome';

/**
 * Goes on with the value of an outcome; a failure passes through untouched.
 * @example chain({ ok: true, value: 2 }, (n) => ({ ok: true, value: n + 1 })) //=> { ok: true, value: 3 }
 */
export function chain<T, U>(outcome: Outcome<T>, next: (value: T) => Outcome<U>): Outcome<U> {
  return outcome.ok ? next(outcome.value) : outcome;
}

type Values<O> = { -readonly [K in keyof O]: O[K] extends Outcome<infer V> ? V : never };

/**
 * Gathers the values of several named outcomes; the first failure, in the order written, wins.
 * @example all({ a: { ok: true, value: 1 }, b: { ok: true, value: 'x' } }) //=> { ok: true, value: { a: 1, b: 'x' } }
 */
export function all<O extends Readonly<Record<string, Outcome<unknown>>>>(outcomes: O): Outcome<Values<O>> {
  const values: Record<string, unknown> = {};
  for (const [name, outcome] of Object.entries(outcomes)) {
    if (!outcome.ok) return outcome;
    values[name] = outcome.value;
  }
  return { ok: true, value: values as Values<O> };
}

/**
 * Applies a fallible rule to every item in order; the first failure wins.
 * @example each([1, 2], (n) => ({ ok: true, value: n * 10 })) //=> { ok: true, value: [10, 20] }
 */
export function each<T, U>(
  items: readonly T[],
  rule: (item: T, index: number) => Outcome<U>,
): { readonly ok: true; readonly value: U[] } | Failure {
  const values: U[] = [];
  for (const [index, item] of items.entries()) {
    const outcome = rule(item, index);
    if (!outcome.ok) return outcome;
    values.push(outcome.value);
  }
  return { ok: true, value: values };
}
