import type { CellValue } from './cell-value';
import { isCellError } from './cell-value';

/**
 * True when a cell says something. Blank cells, empty texts and texts of spaces alone are *not
 * reported*; so is a cell that holds an error. Zero and FALSE are reported.
 * @example isReported(0) //=> true
 * @example isReported('　') //=> false
 * @example isReported({ error: '#DIV/0!' }) //=> false
 */
export function isReported(value: CellValue): value is string | number | boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== null && !isCellError(value);
}
