/**
 * Width of the digit 0 as a share of the font's size; fonts not listed are like most sans serifs.
 * Files count widths in such digits plus 5 pixels of margin (ISO 29500-1 18.3.1.13); people see them
 * without the margin.
 */
const DIGIT_SHARE: Readonly<Record<string, number>> = {
  Calibri: 0.507,
  Arial: 0.556,
  'Liberation Sans': 0.556,
  游ゴシック: 0.55,
  'Yu Gothic': 0.55,
  'ＭＳ Ｐゴシック': 0.55,
  'MS PGothic': 0.55,
  メイリオ: 0.62,
  Meiryo: 0.62,
};
const USUAL_SHARE = 0.54;
const MARGIN = 5;
const PIXELS_PER_POINT = 4 / 3;

/** Pixels of the widest digit in the workbook's default font. */
export function digitPixels(font: { readonly name: string; readonly size: number }): number {
  return Math.max(1, Math.round(font.size * PIXELS_PER_POINT * (DIGIT_SHARE[font.name] ?? USUAL_SHARE)));
}

/**
 * A file's width → the number in Excel's column width box.
 * @example charactersOfWidth(10.7109375, 7) //=> 10
 */
export function charactersOfWidth(width: number, digit: number): number {
  const pixels = width * digit;
  const characters = pixels >= digit + MARGIN ? (pixels - MARGIN) / digit : pixels / (digit + MARGIN);
  return Math.round(characters * 100) / 100;
}

/**
 * The other way round, in the 1/256 steps of a file.
 * @example widthOfCharacters(10, 7) //=> 10.7109375
 */
export function widthOfCharacters(characters: number, digit: number): number {
  const pixels = characters >= 1 ? characters * digit + MARGIN : characters * (digit + MARGIN);
  return Math.trunc((pixels / digit) * 256) / 256;
}
