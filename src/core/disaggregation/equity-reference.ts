import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { isReported } from '../values/blank';
import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';
import { comparable } from '../values/normalise';

/** The group that the others should come up (or down) to: by its rate, or by its place in the range. */
export type EquityReference = 'highest' | 'lowest' | number;

const WORDS: Readonly<Record<string, EquityReference>> = {
  最大: 'highest',
  max: 'highest',
  highest: 'highest',
  最小: 'lowest',
  min: 'lowest',
  lowest: 'lowest',
};

/**
 * The reference a cell names; a blank is the group with the highest rate.
 * @example equityReference(null) //=> { ok: true, value: 'highest' }
 * @example equityReference('最小') //=> { ok: true, value: 'lowest' }
 * @example equityReference(2) //=> { ok: true, value: 2 }
 * @example equityReference('best').reason //=> { code: 'unknownReference', data: { value: 'best' } }
 */
export function equityReference(cell: CellValue): Outcome<EquityReference> {
  const argument = 'reference';
  if (isCellError(cell)) return missing(reason('cellError', { argument, error: cell.error }));
  if (!isReported(cell)) return answered('highest');
  if (typeof cell !== 'number') {
    const known = WORDS[comparable(String(cell))];
    return known ? answered(known) : wrong(reason('unknownReference', { value: String(cell) }));
  }
  if (!Number.isInteger(cell)) return wrong(reason('notAnInteger', { argument, value: cell }));
  return cell < 1 ? wrong(reason('notPositive', { argument, value: cell })) : answered(cell);
}
