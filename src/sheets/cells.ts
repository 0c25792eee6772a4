import { CellValueType } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import { ERROR_TYPE_SET, ErrorType } from '@univerjs/engine-formula';
import { isCellError } from '../core/values/cell-value';
import type { CellErrorCode, CellValue } from '../core/values/cell-value';

/** A cell as data: everything a write replaces. Univer leaves absent fields as they are, so all are named. */
export const BLANK_CELL: ICellData = {
  v: null,
  f: null,
  si: null,
  p: null,
  t: null,
  custom: null,
};

/** Errors that only Univer has: a formula it cannot read, and one that refers to itself. */
const OWN_ERRORS: Readonly<Record<string, CellErrorCode>> = {
  [ErrorType.ERROR]: '#NAME?',
  [ErrorType.CYCLE]: '#REF!',
};

export function constantCell(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { ...BLANK_CELL, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...BLANK_CELL, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...BLANK_CELL, v: value, t: textType(value) };
}

/** Text that looks like a number or an error is marked as text by force, or Univer would read it as such. */
export function textType(text: string): CellValueType {
  return looksLikeNumber(text) || (text.startsWith('#') && ERROR_TYPE_SET.has(text as ErrorType))
    ? CellValueType.FORCE_STRING
    : CellValueType.STRING;
}

function looksLikeNumber(text: string): boolean {
  // Nearly every text fails the first question, and a file may have a million of them.
  return /^[\s\d.+-]/.test(text) && text.trim() !== '' && Number.isFinite(Number(text));
}

/** An error constant ("#N/A" typed into a cell). */
export function errorCell(code: CellErrorCode): ICellData {
  return { ...BLANK_CELL, v: code, t: CellValueType.STRING };
}

/** The cell that holds a value as a constant. */
export function cellOfValue(value: Exclude<CellValue, null>): ICellData {
  return isCellError(value) ? errorCell(value.error) : constantCell(value);
}

/** The value in a cell as Univer stores it; error texts become errors unless they are text by force. */
export function valueOfCell(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return richText(cell);
  if (cell?.t === CellValueType.BOOLEAN)
    return value === 1 || value === true || String(value).toUpperCase() === 'TRUE';
  if (typeof value === 'boolean') return value;
  if (cell?.t === CellValueType.FORCE_STRING) return String(value);
  if (typeof value === 'number') return cell?.t === CellValueType.STRING ? String(value) : value;
  if (ERROR_TYPE_SET.has(value as ErrorType)) return { error: OWN_ERRORS[value] ?? (value as CellErrorCode) };
  if (cell?.t === CellValueType.NUMBER && looksLikeNumber(value)) return Number(value);
  return value;
}

/** Text of a rich cell, whose plain value Univer may leave out. */
function richText(cell: Nullable<ICellData>): string | null {
  const stream = cell?.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
