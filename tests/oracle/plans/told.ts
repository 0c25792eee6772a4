import type { Outcome } from '../../../src/core/outcome';
import type { Answer } from '../../../src/core/indicators/engine/answer';

/** An answer, or the code of the reason why there is none. */
export type Told = { readonly value: number; readonly rows: number } | { readonly none: string };

export function told(value: number, rows: number): Told {
  return { value, rows };
}

export function none(code: string): Told {
  return { none: code };
}

/** What an engine answered, in the same terms. */
export function toldBy(outcome: Outcome<Answer>): Told {
  return outcome.ok ? told(outcome.value.value, outcome.value.rows) : none(outcome.reason.code);
}

/** Whether two answers are the same: reasons and rows exactly, values to one part in 10⁹. */
export function same(one: Told, other: Told): boolean {
  if ('none' in one || 'none' in other) return 'none' in one && 'none' in other && one.none === other.none;
  const difference = Math.abs(one.value - other.value);
  return one.rows === other.rows && difference <= 1e-9 * Math.max(1, Math.abs(one.value));
}
