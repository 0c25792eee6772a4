import type { ColumnShape } from '../definition/ledger-shape';
import type { Reach } from '../definition/reach';
import { headerAndData, headerCell, product } from './formula-text';
import type { FormulaWriter } from './formula-writer';
import { textsReached } from './reached-values';
import { limitIds, referenceOf, rowNumbers } from './reference';

/** Types whose values are ids or words of a list: without wildcards, as a limit says. */
const PLAIN: readonly (string | undefined)[] = ['id', 'code', 'choice', 'fiscalYear', 'date'];

/** Nothing, as an array: a table of one row would otherwise be one value, in which LibreOffice finds nothing. */
const ARRAY = '{""}';

/**
 * How many different values a column has in the rows of a table that fit.
 *
 * @param fits factors, blank cells of the column left out
 */
export function differentValues(
  table: string,
  of: Reach,
  fits: readonly string[],
  writer: FormulaWriter,
): string {
  if (!writer.modern) return differentClassic(table, of, fits, writer);
  const texts = textsReached(table, of, writer);
  const values = of.via.length > 0 ? writer.keep('values', texts) : texts;
  const filled = writer.keep('fits', product(fits));
  return `IF(SUM(${filled})=0,0,ROWS(UNIQUE(LOWER(FILTER(${values},${filled})))))`;
}

/**
 * Where the column is in another table, the rows there that are referred to are counted: a key is met when it is among the ids of
 * the rows that fit, all others made "". Of two rows with one key the first is meant.
 */
function differentClassic(table: string, of: Reach, fits: readonly string[], writer: FormulaWriter): string {
  const [first, ...via] = of.via;
  if (first === undefined) return differentInColumn(table, of.column, fits, writer);
  const reference = referenceOf(table, first, writer);
  limitIds(reference, writer);
  const { to, key, column } = reference;
  writer.limits.column('noWildcards', writer.told(to, key));
  const keys = writer.reference(to, key);
  const ids = `REPT(${writer.reference(table, column)},${fits.join('*')})`;
  const met = [
    `(${keys}<>"")`,
    `ISNUMBER(MATCH(${keys}&"",${ARRAY}&${ids},0))`,
    `(MATCH(${keys}&"",${ARRAY}&${keys},0)=${rowNumbers(to, key, writer)})`,
  ];
  const last = via.length === 0 ? [`(${writer.reference(to, of.column)}<>"")`] : [];
  return differentClassic(to, { ...of, via }, [...met, ...last], writer);
}

function differentInColumn(
  table: string,
  column: ColumnShape,
  fits: readonly string[],
  writer: FormulaWriter,
): string {
  writer.limits.add('slowWhenLong');
  const cells = writer.reference(table, column);
  const told = writer.told(table, column);
  writer.limits.column('writtenAlike', told);
  const plain = PLAIN.includes(column.spec?.type);
  if (plain) writer.limits.column('noWildcards', told);
  return differentTexts(plain ? cells : withoutWildcards(cells), fits, { table, column }, writer);
}

/**
 * Different texts among the rows that fit: each is counted at the place where it occurs first, and rows that do not fit at place 0.
 * Faster than 1 ÷ COUNTIFS, which compares every row with every other. Without IF, which would need Ctrl+Shift+Enter.
 *
 * @param texts one a row, never an error
 * @param rows any column of the same rows
 */
export function differentTexts(
  texts: string,
  fits: readonly string[],
  rows: { readonly table: string; readonly column: ColumnShape },
  writer: FormulaWriter,
): string {
  const { name } = writer.table(rows.table);
  const { header } = rows.column;
  const first = `MATCH(${texts}&"",${ARRAY}&${texts},0)`;
  const places = [...fits, first].join('*');
  const bins = `${rowNumbers(rows.table, rows.column, writer)}-1`;
  const behindZero = `(ROW(${headerAndData(name, header)})>ROW(${headerCell(name, header)}))`;
  return `SUMPRODUCT((FREQUENCY(${places},${bins})>0)*${behindZero})`;
}

/** The signs that MATCH takes for wildcards, as their full-width forms: to the ledger they are the same. */
function withoutWildcards(cells: string): string {
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cells},"*","＊"),"?","？"),"~","～")`;
}
