import type { Outcome } from '../../outcome';
import { answered } from '../../outcome';
import { isReported } from '../../values/blank';
import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';
import { fiscalYear } from '../../values/fiscal-year';

/**
 * The fiscal year that a question is about, null when it says none. A blank cell reaches a function as 0 in some
 * Excels, and no fiscal year is 0: both mean that no year was given.
 *
 * @example askedYear('令和3年度') //=> { ok: true, value: 2021 }
 * @example askedYear('R3') //=> { ok: true, value: 2021 }
 * @example askedYear(2021) //=> { ok: true, value: 2021 }
 * @example askedYear(0) //=> { ok: true, value: null }
 * @example askedYear(null) //=> { ok: true, value: null }
 * @example askedYear('去年').reason //=> { code: 'notADate', data: { value: '去年' } }
 */
export function askedYear(cell: CellValue): Outcome<number | null> {
  const blank = cell === 0 || (!isReported(cell) && !isCellError(cell));
  return blank ? answered(null) : fiscalYear(cell);
}
