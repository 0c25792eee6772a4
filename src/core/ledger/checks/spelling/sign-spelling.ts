import type { ColumnType } from '../../schema-types';
import type { Spelling } from './spelling';
import { hasNarrowKana, hasWideSigns, withHyphens, withNarrowSigns, withWideKana } from './width';

/** The part of an address after its host may hold full-width signs of its own. */
const WIDE_IN_URL = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|：／／/;

/**
 * Ids, codes, telephone numbers and addresses are written in half width and without spaces around them.
 * @example signSpelling('Ｐ０１', 'id') //=> { kind: 'fullWidth', meant: 'P01' }
 * @example signSpelling('０００－０００ー００００', 'telephone') //=> { kind: 'fullWidth', meant: '000-000-0000' }
 * @example signSpelling('P01　', 'id') //=> { kind: 'spaces', meant: 'P01' }
 */
export function signSpelling(text: string, type: ColumnType): Spelling | undefined {
  const wide = type === 'url' ? WIDE_IN_URL.test(text) : hasWideSigns(text);
  const numbered = type === 'telephone' || type === 'postalCode' || type === 'code';
  const narrow = wide ? withNarrowSigns(text) : text;
  const hyphened = numbered && wide ? withHyphens(narrow) : narrow;
  const meant = (hasNarrowKana(text) ? withWideKana(hyphened) : hyphened).trim();
  if (wide) return { kind: 'fullWidth', meant };
  if (hasNarrowKana(text)) return { kind: 'halfWidthKana', meant };
  return meant === text ? undefined : { kind: 'spaces', meant };
}
