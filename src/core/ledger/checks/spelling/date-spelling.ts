import { writtenDate } from '../../../values/written-date';
import { beginsWithEra } from './era-text';
import type { Spelling } from './spelling';
import { hasWideDigits } from './width';

/**
 * A day that stands as text, which Excel neither sorts nor counts as a date.
 * @example dateSpelling('令和3年4月1日') //=> { kind: 'eraText', meant: 44287 }
 * @example dateSpelling('２０２１/４/１') //=> { kind: 'fullWidth', meant: 44287 }
 * @example dateSpelling('2021-04-01') //=> { kind: 'dateAsText', meant: 44287 }
 * @example dateSpelling('令和3年4月') //=> undefined
 */
export function dateSpelling(text: string): Spelling | undefined {
  const day = writtenDate(text);
  if (!day.ok) return undefined;
  const kind = beginsWithEra(text) ? 'eraText' : hasWideDigits(text) ? 'fullWidth' : 'dateAsText';
  return { kind, meant: day.value };
}
