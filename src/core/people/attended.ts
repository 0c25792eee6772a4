import type { Outcome } from '../outcome';
import { answered, missing } from '../outcome';
import { reason } from '../reasons';
import { cellKey } from '../values/cell-key';
import type { CellValue } from '../values/cell-value';
import type { Condition } from './conditions';

/**
 * The keys of the ids in the rows that count: the id is reported and every condition holds. A range
 * in which no id is reported at all is no data (`noRows`); rows that the conditions leave out are
 * counted data, so the list may be empty.
 * @example attended(['P1', null, 'ｐ1'], []) //=> { ok: true, value: ['p1', 'p1'] }
 * @example attended(['', null], []).reason //=> { code: 'noRows', data: {} }
 */
export function attended(
  ids: readonly CellValue[],
  conditions: readonly Condition[],
): Outcome<readonly string[]> {
  const keys: string[] = [];
  let reported = false;
  for (const [row, id] of ids.entries()) {
    const key = cellKey(id);
    if (key === null) continue;
    reported = true;
    if (conditions.every(({ cells, holds }) => holds(cells[row] ?? null))) keys.push(key);
  }
  return reported ? answered(keys) : missing(reason('noRows', {}));
}
