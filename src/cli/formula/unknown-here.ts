import { tokensOf } from './formula-tokens';

/** '[book.xlsx]Sheet'!A1, [1]Sheet!A1; not a column of a table, behind which no "!" comes. */
const OTHER_WORKBOOK = /'[^']*\[[^\]']+\][^']*'!|\[[^\][]+\][^\][\s"'()+\-*/,;:&=<>^%]*!/;

const TEXT = /"[^"]*"/g;

/**
 * Whether a formula needs what only the program that wrote it knows: a function of another add-in, or a
 * link to another workbook. Names that the formula gives itself (LET, LAMBDA) are known.
 *
 * @example isUnknownHere('=SUM([1]Sheet1!A1:A3)', () => true) //=> true
 * @example isUnknownHere('=SUM(参加[回数])', (name) => name === 'SUM') //=> false
 */
export function isUnknownHere(formula: string, hasFunction: (name: string) => boolean): boolean {
  if (OTHER_WORKBOOK.test(formula.replace(TEXT, '""'))) return true;
  const read = tokensOf(formula);
  if (!read.ok) return false;
  const words = new Set(
    read.tokens.flatMap(({ kind, text }) => (kind === 'word' ? [text.toLowerCase()] : [])),
  );
  return read.tokens.some(
    ({ kind, text }) => kind === 'function' && !hasFunction(text) && !words.has(text.toLowerCase()),
  );
}
