import { chain } from '../combine';
import type { Outcome } from '../outcome';
import { answered } from '../outcome';
import type { CellValue } from '../values/cell-value';
import { attended } from './attended';
import type { Condition } from './conditions';

/**
 * 延人: the number of rows attended, one person counting as often as they came. Rows without an id
 * are not reported and do not count; no reported id at all is no answer.
 * @example attendance(['A', 'B', 'A', null]) //=> { ok: true, value: 3 }
 */
export function attendance(
  ids: readonly CellValue[],
  conditions: readonly Condition[] = [],
): Outcome<number> {
  return chain(attended(ids, conditions), (keys) => answered(keys.length));
}
