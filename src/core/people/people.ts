import { chain } from '../combine';
import type { Outcome } from '../outcome';
import { answered } from '../outcome';
import type { CellValue } from '../values/cell-value';
import { attended } from './attended';
import type { Condition } from './conditions';

/**
 * 実人員: the number of different people, each counting once. Ids are compared after NFKC, trimming
 * and case folding. Never add the 実人員 of several periods: see `peopleBy`.
 * @example people(['A', 'B', 'ａ', null]) //=> { ok: true, value: 2 }
 */
export function people(ids: readonly CellValue[], conditions: readonly Condition[] = []): Outcome<number> {
  return chain(attended(ids, conditions), (keys) => answered(new Set(keys).size));
}
