import { comparable } from '../../../values/normalise';
import type { KnownValues } from '../known-values';
import { squeezed } from '../known-values';
import type { Spelling } from './spelling';
import { hasNarrowKana, hasWideSigns } from './width';

/**
 * A value of a list that is written with other spaces or in another width than the list has it; what
 * differs in capitals alone counts as well written, as everywhere.
 */
export function choiceSpelling(text: string, list: KnownValues): Spelling | undefined {
  const same = list.values.get(comparable(text));
  const meant = same ?? (/\s/.test(text) ? list.squeezed.get(squeezed(text)) : undefined);
  if (meant === undefined || meant === text) return undefined;
  if (same === undefined || text !== text.trim()) return { kind: 'spaces', meant };
  if (hasNarrowKana(text)) return { kind: 'halfWidthKana', meant };
  return hasWideSigns(text) ? { kind: 'fullWidth', meant } : undefined;
}
