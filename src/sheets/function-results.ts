import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  ValueObjectFactory,
} from '@univerjs/engine-formula';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { CellError, CellErrorCode } from '../core/values/cell-value';

const CODES: readonly CellErrorCode[] = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
];

/** Where a result lands. */
export interface ResultPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A result as Univer takes it, and the sentence of the error it is, when it is one. */
export interface FunctionResult {
  readonly value: BaseValueObject;
  readonly error?: CellError;
}

export function waitingResult(): BaseValueObject {
  return ErrorValueObject.create(ErrorType.CONNECT);
}

/** What a function threw, or the value of a refused promise. */
export function thrownResult(thrown: unknown): FunctionResult {
  return failureOf(thrown) ?? errorResult('#VALUE!');
}

/**
 * Excel's rules for what a function answers: a value, a matrix (short rows are filled with #N/A,
 * an empty one is #CALC!), or an Error with a code, whose sentence stays with the cell.
 */
export function functionResult(answer: unknown, place: ResultPlace): FunctionResult {
  const failed = failureOf(answer);
  if (failed) return failed;
  if (!Array.isArray(answer)) return { value: cellResult(answer) };
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return errorResult('#CALC!');
  const only = rows.length === 1 && width === 1 ? failureOf(rows[0]?.[0]) : undefined;
  if (only) return only;
  const calculateValueList = rows.map((row) =>
    Array.from({ length: width }, (_, at) =>
      at < row.length ? cellResult(row[at]) : ErrorValueObject.create(ErrorType.NA),
    ),
  );
  const { unitId, sheetId, row, column } = place;
  const shape = { calculateValueList, rowCount: rows.length, columnCount: width };
  return { value: ArrayValueObject.create({ ...shape, unitId, sheetId, row, column }) };
}

function cellResult(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return ValueObjectFactory.create(value);
  if (typeof value === 'number') {
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  }
  return (failureOf(value) ?? errorResult('#VALUE!')).value;
}

function failureOf(value: unknown): FunctionResult | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  if (!('code' in value) || typeof value.code !== 'string')
    return value instanceof Error ? errorResult('#VALUE!') : undefined;
  const code = codeOf(value.code);
  const message = 'message' in value && typeof value.message === 'string' ? value.message : '';
  // Only these two carry a sentence in Excel.
  const told = message !== '' && message !== code && (code === '#N/A' || code === '#VALUE!');
  return told ? errorResult(code, message) : errorResult(code);
}

/** Office's names for the codes are the codes themselves; anything else is #VALUE!. */
function codeOf(text: string): CellErrorCode {
  return CODES.find((code) => code === text.toUpperCase()) ?? '#VALUE!';
}

function errorResult(code: CellErrorCode, message?: string): FunctionResult {
  const value = ErrorValueObject.create(code as unknown as ErrorType);
  return { value, error: message === undefined ? { error: code } : { error: code, message } };
}
