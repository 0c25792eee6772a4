import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../core/book/area';
import type { Token } from './lex';
import { lexFormula } from './lex';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([0-9]{1,7})$/;

/**
 * A shared formula is written once and holds for a whole block: this gives it for another cell,
 * relative references moved along. References that leave the sheet come in again on the other side,
 * as Excel does.
 * @example shiftFormula('A1*$B$1+SUM(C:C)', 2, 1) //=> "B3*$B$1+SUM(D:D)"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = lexFormula(formula);
  if (!tokens || (rows === 0 && columns === 0)) return formula;
  return tokens.map((token, i) => shifted(token, tokens[i - 1], tokens[i + 1], rows, columns)).join('');
}

function shifted(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  rows: number,
  columns: number,
): string {
  if (token.type !== 'word' && token.type !== 'number') return token.text;
  if (after?.text === '(' || after?.type === 'bracket') return token.text;
  const cell = CELL.exec(token.text);
  if (cell) {
    const [, fixedColumn = '', column = '', fixedRow = '', row = ''] = cell;
    const inside = columnIndex(column) < MAX_COLUMNS && Number(row) >= 1 && Number(row) <= MAX_ROWS;
    return inside
      ? fixedColumn + movedColumn(fixedColumn, column, columns) + fixedRow + movedRow(fixedRow, row, rows)
      : token.text;
  }
  // A whole column or row is one only beside a colon; else the word is a name, the digits a number.
  if (before?.text !== ':' && after?.text !== ':') return token.text;
  const whole = COLUMN.exec(token.text);
  if (whole) return (whole[1] ?? '') + movedColumn(whole[1] ?? '', whole[2] ?? '', columns);
  const row = ROW.exec(token.text);
  return row ? (row[1] ?? '') + movedRow(row[1] ?? '', row[2] ?? '', rows) : token.text;
}

function movedColumn(fixed: string, column: string, by: number): string {
  return fixed === '$' ? column : columnName((columnIndex(column) + by + MAX_COLUMNS) % MAX_COLUMNS);
}

function movedRow(fixed: string, row: string, by: number): string {
  return fixed === '$' ? row : String(((Number(row) - 1 + by + MAX_ROWS) % MAX_ROWS) + 1);
}
