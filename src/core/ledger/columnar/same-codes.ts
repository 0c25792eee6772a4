import { comparable } from '../../values/normalise';
import type { Dictionary } from './dictionary';
import { entries, textOfCode } from './dictionary';

/**
 * For each code the first code that means the same text: ids and choices are compared in one width,
 * trimmed and case folded, everywhere. Costs as much as there are different values, not rows.
 */
export function sameCodes(dictionary: Dictionary): Uint32Array {
  const same = new Uint32Array(entries(dictionary) + 1);
  const first = new Map<string, number>();
  for (let code = 1; code < same.length; code += 1) {
    const text = comparable(textOfCode(dictionary, code));
    const known = first.get(text);
    if (known === undefined) first.set(text, code);
    same[code] = known ?? code;
  }
  return same;
}
