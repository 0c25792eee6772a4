import type { CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';

/**
 * A cell's value as the command line prints it: numbers in their shortest form, booleans as Excel
 * writes them, an error as its code, a blank as nothing.
 *
 * @example showValue(0.1) //=> '0.1'
 * @example showValue(true) //=> 'TRUE'
 * @example showValue({ error: '#N/A' }) //=> '#N/A'
 * @example showValue(null) //=> ''
 */
export function showValue(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
}

/**
 * Rows as tab separated text, one line each. A value that holds a tab, a line break or a leading
 * quotation mark is quoted as Excel's clipboard does it.
 *
 * @example showRows([[1, 'a'], [null, 'b\tc']]) //=> '1\ta\n\t"b\tc"'
 */
export function showRows(rows: readonly (readonly CellValue[])[]): string {
  return rows.map((row) => row.map((value) => quoted(showValue(value))).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * A block of values as a formula would write it: one value plainly, several as an array constant with ","
 * between columns and ";" between rows.
 *
 * @example showArray([[2019]]) //=> '2019'
 * @example showArray([['A', 1], [null, true]]) //=> '{"A",1;,TRUE}'
 */
export function showArray(rows: readonly (readonly CellValue[])[]): string {
  const [first] = rows;
  if (rows.length === 1 && first?.length === 1) return showValue(first[0] ?? null);
  const literal = (value: CellValue): string =>
    typeof value === 'string' ? `"${value.replace(/"/g, '""')}"` : showValue(value);
  return `{${rows.map((row) => row.map(literal).join(',')).join(';')}}`;
}
