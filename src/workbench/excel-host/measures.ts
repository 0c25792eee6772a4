/**
 * Excel's file keeps column widths in characters of the default font; Office.js gives and takes
 * them in points. One character of the default font (11 points) is 7 pixels wide, 5 pixels are
 * padding, and a pixel is 0.75 points: 8.43 characters are 64 pixels are 48 points.
 */
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;

/** @example columnPoints(8.43) //=> 48 */
export function columnPoints(characters: number): number {
  const pixels =
    characters < 1
      ? characters * (PIXELS_PER_CHARACTER + PADDING)
      : characters * PIXELS_PER_CHARACTER + PADDING;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** @example columnCharacters(48) //=> 8.43 */
export function columnCharacters(points: number): number {
  const pixels = points / POINTS_PER_PIXEL;
  const narrow = PIXELS_PER_CHARACTER + PADDING;
  const characters = pixels < narrow ? pixels / narrow : (pixels - PADDING) / PIXELS_PER_CHARACTER;
  return Math.round(characters * 100) / 100;
}
