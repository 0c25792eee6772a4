import { dateParts } from '../../../values/date-text';
import { fiscalYearOfText } from '../../../values/fiscal-year';
import { beginsWithEra } from './era-text';
import type { Spelling } from './spelling';
import { hasWideSigns } from './width';

/**
 * A fiscal year that stands as text: 2021, ２０２１, 2021年度, 令和3年度, R3. Not 令和3年, which lies in two
 * fiscal years, and no day or month.
 * @example yearSpelling('令和3年度') //=> { kind: 'eraText', meant: 2021 }
 * @example yearSpelling('２０２１') //=> { kind: 'fullWidth', meant: 2021 }
 * @example yearSpelling('2021/4/1') //=> undefined
 */
export function yearSpelling(text: string): Spelling | undefined {
  const parts = dateParts(text);
  if (!parts?.ok || parts.value.month !== undefined) return undefined;
  const year = fiscalYearOfText(text);
  if (!year.ok) return undefined;
  if (beginsWithEra(text)) return { kind: 'eraText', meant: year.value };
  return { kind: hasWideSigns(text) ? 'fullWidth' : 'numberAsText', meant: year.value };
}
