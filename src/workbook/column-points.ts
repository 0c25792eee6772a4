/**
 * Office.js takes column widths in points; Excel's own box, its files and this product count
 * characters. A character of the default font is 7 pixels wide, 5 pixels are padding, a pixel is
 * 0.75 points.
 *
 * @example columnPoints(8.43) //=> 48
 */
export function columnPoints(characters: number): number {
  const pixels = characters < 1 ? characters * 12 : characters * 7 + 5;
  return Math.round(pixels) * 0.75;
}
