import type { Area } from '../../core/book/area';
import { formatArea } from '../../core/book/area';
import type { BookCell, BookTable } from '../../core/book/book';
import { styleKey } from '../../core/book/style';
import type { Style } from '../../core/book/style';
import type { CellErrorCode, CellValue } from '../../core/values/cell-value';
import { isCellError } from '../../core/values/cell-value';
import { isWellFormed } from '../formula/well-formed';

/** A cell as a file can hold it. */
export interface StoredCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly spill?: Area;
  readonly style?: Style;
}

/** Errors that every Excel reads in `<v>`; the newer ones are kept elsewhere and shown as #VALUE! here. */
const STORED_ERRORS: Readonly<Record<CellErrorCode, CellErrorCode>> = {
  '#N/A': '#N/A',
  '#VALUE!': '#VALUE!',
  '#REF!': '#REF!',
  '#DIV/0!': '#DIV/0!',
  '#NUM!': '#NUM!',
  '#NAME?': '#NAME?',
  '#NULL!': '#NULL!',
  '#GETTING_DATA': '#GETTING_DATA',
  '#BUSY!': '#GETTING_DATA',
  '#SPILL!': '#VALUE!',
  '#CALC!': '#VALUE!',
};

/** Excel cuts longer texts off, and repairs files that have them. */
const LONGEST_TEXT = 32_767;

/**
 * What of a cell goes into a file. A formula that Excel could not parse becomes its own text: a
 * broken `<f>` would make Excel refuse the whole file. Undefined for a cell that holds nothing.
 */
export function storedCell(cell: BookCell | undefined): StoredCell | undefined {
  if (!cell) return undefined;
  const { formula, spill } = cell;
  const style = cell.style && Object.keys(cell.style).length > 0 ? { style: cell.style } : {};
  if (formula !== undefined && !isWellFormed(formula)) return { value: formula, ...style };
  const value = storedValue(cell.value);
  if (value === null && formula === undefined && !cell.style) return undefined;
  const wide = spill && (spill.bottom > spill.top || spill.right > spill.left) ? { spill } : {};
  return { value, ...(formula === undefined ? {} : { formula, ...wide }), ...style };
}

function storedValue(value: CellValue): CellValue {
  if (isCellError(value)) return { error: STORED_ERRORS[value.error] };
  if (typeof value === 'number' && !Number.isFinite(value)) return { error: '#NUM!' };
  return typeof value === 'string' && value.length > LONGEST_TEXT ? value.slice(0, LONGEST_TEXT) : value;
}

/** Header cells of a table must be its column names, as text: Excel repairs the file otherwise. */
export function headerText(tables: readonly BookTable[], row: number, column: number): string | undefined {
  for (const { area, showHeaders, columns } of tables) {
    if (showHeaders && row === area.top && column >= area.left && column <= area.right)
      return columns[column - area.left];
  }
  return undefined;
}

export function sameContent(a: StoredCell | undefined, b: StoredCell | undefined): boolean {
  return a?.formula === b?.formula && sameValue(a?.value ?? null, b?.value ?? null) && sameSpill(a, b);
}

export function sameFormula(a: StoredCell | undefined, b: StoredCell | undefined): boolean {
  return a?.formula !== undefined && a.formula === b?.formula && sameSpill(a, b);
}

export function sameStyle(a: StoredCell | undefined, b: StoredCell | undefined): boolean {
  return a?.style === b?.style || styleKey(a?.style ?? {}) === styleKey(b?.style ?? {});
}

function sameSpill(a: StoredCell | undefined, b: StoredCell | undefined): boolean {
  return (a?.spill && formatArea(a.spill)) === (b?.spill && formatArea(b.spill));
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) ? isCellError(b) && a.error === b.error : Object.is(a, b) || (a === 0 && b === 0);
}
