/** Headers with one of these need a second pair of brackets. */
const NEEDS_BRACKETS = /[^\p{L}\p{N}_\u30fb\u30fc]/u;

/** Characters that mean something inside of a structured reference. */
const ESCAPED = /[[\]#'@]/g;

/**
 * A column of an Excel table.
 * @example columnReference('参加', '会合ID') //=> '参加[会合ID]'
 * @example columnReference('参加', '金額 [円]') //=> "参加[[金額 '[円']]]"
 */
export function columnReference(table: string, header: string): string {
  return NEEDS_BRACKETS.test(header) ? `${table}[[${escaped(header)}]]` : `${table}[${header}]`;
}

/**
 * All columns of an Excel table without its headers: with its name alone, LibreOffice takes the headers too.
 * @example columnsReference('参加', ['参加ID', '会合ID', '備考']) //=> '参加[[参加ID]:[備考]]'
 */
export function columnsReference(table: string, headers: readonly string[]): string {
  const [first = '', last = first] = [headers[0], headers.at(-1)];
  return first === last ? columnReference(table, first) : `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
}

/**
 * A column of an Excel table with its header.
 * @example headerAndData('会合', '会合ID') //=> '会合[[#Headers],[#Data],[会合ID]]'
 */
export function headerAndData(table: string, header: string): string {
  return `${table}[[#Headers],[#Data],[${escaped(header)}]]`;
}

/**
 * The header of a column.
 * @example headerCell('会合', '会合ID') //=> '会合[[#Headers],[会合ID]]'
 */
export function headerCell(table: string, header: string): string {
  return `${table}[[#Headers],[${escaped(header)}]]`;
}

function escaped(header: string): string {
  return header.replace(ESCAPED, "'$&");
}

/**
 * A text in a formula.
 * @example textLiteral('24"型') //=> '"24""型"'
 */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * A number in a formula.
 * @example numberLiteral(1e-7) //=> '1E-7'
 */
export function numberLiteral(value: number): string {
  return String(value).replace('e+', 'E').replace('e', 'E');
}

/**
 * Factors multiplied: 1 where all of them hold, 0 elsewhere. One alone is made a number.
 * @example product(['(a="x")', 'b']) //=> '(a="x")*b'
 * @example product(['(a="x")']) //=> '--(a="x")'
 * @example product(['対象']) //=> '対象'
 */
export function product(factors: readonly string[]): string {
  const [only] = factors;
  // A name stands for a product that was made before.
  return factors.length === 1 && only !== undefined && /[()]/.test(only) ? `--${only}` : factors.join('*');
}

/**
 * Where any of them holds; each holds at most where no other does.
 * @example either(['(a="x")', '(a="y")']) //=> '((a="x")+(a="y"))'
 */
export function either(terms: readonly string[]): string {
  const [only] = terms;
  return terms.length === 1 && only !== undefined ? only : `(${terms.join('+')})`;
}

/**
 * 1 where one of the factors does not hold.
 * @example complement(['(a="x")', 'b']) //=> '1-(a="x")*b'
 * @example complement(['(1-(a="x"))']) //=> '--(a="x")'
 */
export function complement(factors: readonly string[]): string {
  const [only = ''] = factors;
  if (factors.length === 1 && only.startsWith('(1-')) return `--${only.slice('(1-'.length, -1)}`;
  return `1-${factors.join('*')}`;
}
