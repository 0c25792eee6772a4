import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import { mapCorners } from './band-shift';

interface Place {
  readonly top: number;
  readonly left: number;
}

/**
 * A formula copied so many rows down and columns right: relative references move along, and what would leave the
 * sheet is #REF!.
 *
 * @example movedFormula('=A1*$B$1+SUM(C:C)', 2, 1) //=> '=B3*$B$1+SUM(D:D)'
 * @example movedFormula('=A1', -1, 0) //=> '=#REF!'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapCorners(formula, ({ row, column }) =>
    inside({
      row: (row?.index ?? 0) + (row?.mark === '' ? rows : 0),
      column: (column?.index ?? 0) + (column?.mark === '' ? columns : 0),
    }),
  );
}

/**
 * A formula copied to a cell across the diagonal: what was so many rows away is so many columns away. References
 * that are fixed in one direction only move as in a plain copy.
 *
 * @example transposedFormula('=A1+$C$2', { top: 0, left: 1 }, { top: 5, left: 5 }) //=> '=F5+$C$2'
 */
export function transposedFormula(formula: string, from: Place, to: Place): string {
  return mapCorners(formula, ({ row, column }) => {
    const down = (row?.index ?? 0) - from.top;
    const across = (column?.index ?? 0) - from.left;
    const free = row?.mark === '' && column?.mark === '';
    return inside({
      row: row?.mark === '' ? to.top + (free ? across : down) : (row?.index ?? 0),
      column: column?.mark === '' ? to.left + (free ? down : across) : (column?.index ?? 0),
    });
  });
}

function inside(at: { readonly row: number; readonly column: number }): typeof at | false {
  const { row, column } = at;
  return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS ? at : false;
}
