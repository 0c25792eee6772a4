const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * A number in kanji up to 9999, with units (三十一) or as digits (二〇二一); undefined for other text.
 * @example kanjiNumber('三十一') //=> 31
 * @example kanjiNumber('二〇二一') //=> 2021
 * @example kanjiNumber('十') //=> 10
 * @example kanjiNumber('十十') //=> undefined
 */
export function kanjiNumber(text: string): number | undefined {
  const characters = [...text.replaceAll('零', '〇')];
  if (characters.length === 0) return undefined;
  if (characters.every((character) => DIGITS.includes(character))) {
    if (characters.length > 4) return undefined;
    return Number(characters.map((character) => DIGITS.indexOf(character)).join(''));
  }
  let total = 0;
  let digit: number | undefined;
  let last = Infinity;
  for (const character of characters) {
    const unit = UNITS[character];
    if (unit === undefined) {
      const value = DIGITS.indexOf(character);
      if (value < 1 || digit !== undefined) return undefined;
      digit = value;
    } else {
      if (unit >= last) return undefined;
      total += (digit ?? 1) * unit;
      digit = undefined;
      last = unit;
    }
  }
  return total + (digit ?? 0);
}
