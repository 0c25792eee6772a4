import { isReported } from './blank';
import type { CellValue } from './cell-value';
import { comparable } from './normalise';

/**
 * The key by which two cells are the same thing (a person's id, a period): text as compared
 * everywhere, numbers as their digits, so that the id 7 typed as a number and as text is one id.
 * null when the cell is not reported.
 * @example cellKey('Ｐ-００１ ') //=> 'p-001'
 * @example cellKey(7) //=> '7'
 * @example cellKey('') //=> null
 */
export function cellKey(value: CellValue): string | null {
  if (!isReported(value)) return null;
  return typeof value === 'string' ? comparable(value) : String(value).toLowerCase();
}
