/** Signs that Japanese fonts draw twice as wide as a digit. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303f\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u;

/**
 * How wide a text is, in characters as Excel counts column widths: full-width signs are two.
 *
 * @example textWidth('団体ID') //=> 6
 */
export function textWidth(text: string): number {
  return [...text].reduce((width, sign) => width + (WIDE.test(sign) ? 2 : 1), 0);
}

/**
 * How many lines a text takes in a column of that width when it is wrapped; at least one.
 *
 * @example linesIn('自治体と企業', 6) //=> 2
 */
export function linesIn(text: string, characters: number): number {
  return Math.max(1, Math.ceil(textWidth(text) / characters));
}
