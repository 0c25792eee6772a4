/**
 * Excel's units ⇄ pixels at 96 dpi. A column width counts digits of the default font, 7 pixels each,
 * plus 5 pixels of padding (ECMA-376 part 1, 18.3.1.13); heights are points. Pixels keep their
 * fractions, so that a width comes back as it went in.
 */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;

/** Excel's default column width and row height, in its own units. */
export const DEFAULT_COLUMN_WIDTH = 8.43;
export const DEFAULT_ROW_HEIGHT = 15;

/** The default column, 64 pixels wide on the screen. */
const DEFAULT_PIXELS = 64;

/**
 * @example pixelsOfWidth(10) //=> 75
 * @example pixelsOfWidth(0.5) //=> 6
 */
export function pixelsOfWidth(characters: number): number {
  if (characters < 1) return clean(characters * (DIGIT_PIXELS + PADDING_PIXELS));
  return clean(characters * DIGIT_PIXELS + PADDING_PIXELS);
}

/**
 * @example widthOfPixels(75) //=> 10
 * @example widthOfPixels(64) //=> 8.43
 */
export function widthOfPixels(pixels: number): number {
  if (pixels === DEFAULT_PIXELS) return DEFAULT_COLUMN_WIDTH;
  if (pixels < DIGIT_PIXELS + PADDING_PIXELS) return clean(pixels / (DIGIT_PIXELS + PADDING_PIXELS));
  return clean((pixels - PADDING_PIXELS) / DIGIT_PIXELS);
}

/**
 * @example pixelsOfHeight(15) //=> 20
 */
export function pixelsOfHeight(points: number): number {
  return clean(points * PIXELS_PER_POINT);
}

/**
 * @example heightOfPixels(20) //=> 15
 */
export function heightOfPixels(pixels: number): number {
  return clean(pixels / PIXELS_PER_POINT);
}

/** Without the dust of floating point. */
function clean(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}
