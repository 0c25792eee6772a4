import { normalised } from '../../../values/normalise';

/**
 * Whether a text begins with the name, the first kanji or the letter of an era and a year of it.
 * @example beginsWithEra('Ｒ3.4.1') //=> true
 * @example beginsWithEra('2021/4/1') //=> false
 */
export function beginsWithEra(text: string): boolean {
  return /^(?:明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR])\s*\.?\s*[\d元〇零一二三四五六七八九十百]/i.test(
    normalised(text),
  );
}
