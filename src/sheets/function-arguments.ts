import type { ArrayValueObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { BaseReferenceObject, NullValueObject } from '@univerjs/engine-formula';
import { columnName, quoteSheet } from '../core/book/area';
import type { CellErrorCode } from '../core/values/cell-value';
import type { RangeReader, RangeValues } from './range-values';
import type { BlankArgument, CustomFunction, CustomFunctionParameter } from './custom-functions';

/** An argument that came in, as the function wants it, or the error that is the answer instead. */
export type CollectedArguments =
  | {
      readonly ok: true;
      readonly args: readonly unknown[];
      readonly addresses: readonly (string | readonly string[])[];
    }
  | { readonly ok: false; readonly error: CellErrorCode };

interface Contract {
  readonly blank: BlankArgument;
  readonly passErrors: boolean;
  readonly sheetName: (sheetId: string) => string;
  readonly ranges: RangeReader;
}

/**
 * Excel's contract for the arguments of a custom function: matrices are two-dimensional, scalars
 * single values, omitted ones null, repeating ones collected into an array, and an error in the
 * arguments is the answer unless the function takes errors.
 */
export function collectArguments(
  given: readonly BaseValueObject[],
  definition: CustomFunction,
  contract: Contract,
): CollectedArguments {
  const args: unknown[] = [];
  const addresses: (string | readonly string[])[] = [];
  const { parameters } = definition;
  for (const [index, parameter] of parameters.entries()) {
    const values = parameter.repeating === true ? given.slice(index) : given.slice(index, index + 1);
    const read = values.map((value) => argumentOf(value, parameter, contract));
    const failed = read.find((one) => one.error !== undefined);
    if (failed?.error) return { ok: false, error: failed.error };
    if (parameter.repeating === true) {
      args.push(read.map((one) => one.value));
      addresses.push(read.map((one) => one.address));
    } else {
      args.push(read[0] ? read[0].value : null);
      addresses.push(read[0]?.address ?? '');
    }
  }
  return { ok: true, args, addresses };
}

interface ReadArgument {
  readonly value: unknown;
  readonly address: string;
  readonly error?: CellErrorCode;
}

function argumentOf(
  given: BaseValueObject,
  parameter: CustomFunctionParameter,
  contract: Contract,
): ReadArgument {
  const variant = given as unknown as FunctionVariantType;
  const isReference = variant instanceof BaseReferenceObject;
  const address = isReference ? addressOf(variant, contract.sheetName) : '';
  const range = isReference ? contract.ranges.read(variant) : undefined;
  const value = isReference && !range ? (variant.toArrayValueObject() as unknown as BaseValueObject) : given;
  const matrix = parameter.dimensionality === 'matrix';
  if (!range && !value.isArray()) {
    // An argument left out between two commas is null; only a cell can be blank.
    if (value.isNull()) return { value: matrix ? [[null]] : null, address };
    const single = scalarOf(value, contract);
    return { ...single, value: matrix ? [[single.value]] : single.value, address };
  }
  const rows = rowsOf(range ?? (value as ArrayValueObject), contract);
  if (rows.error) return { value: null, address, error: rows.error };
  if (matrix) return { value: rows.values, address };
  const [first] = rows.values;
  if (rows.values.length !== 1 || first?.length !== 1) return { value: null, address, error: '#VALUE!' };
  return { value: first[0], address };
}

interface ReadRows {
  readonly values: readonly (readonly unknown[])[];
  readonly error?: CellErrorCode;
}

/**
 * Univer hands the same array to every formula that reads the same cells in one calculation; so do
 * we, that functions over the same column share one matrix (and must not change it).
 */
const READ = new WeakMap<
  ArrayValueObject | RangeValues,
  { readonly contract: string; readonly rows: ReadRows }
>();

function rowsOf(cells: ArrayValueObject | RangeValues, contract: Contract): ReadRows {
  const key = `${JSON.stringify(contract.blank)}${contract.passErrors}`;
  const known = READ.get(cells);
  if (known?.contract === key) return known.rows;
  const rows = 'errors' in cells ? rowsOfRange(cells, contract) : readRows(cells, contract);
  READ.set(cells, { contract: key, rows });
  return rows;
}

function rowsOfRange({ rows, columns, values, errors }: RangeValues, contract: Contract): ReadRows {
  const made: unknown[][] = [];
  for (let at = 0; made.length < rows; at += columns) {
    const cells: unknown[] = [];
    for (let column = 0; column < columns; column += 1) {
      const value = values[at + column];
      if (value !== undefined) cells.push(value === null ? contract.blank : value);
      else {
        const error = errors.get(at + column);
        const cell = error ? scalarOf(error, contract) : { value: contract.blank };
        if (cell.error) return { values: made, error: cell.error };
        cells.push(cell.value);
      }
    }
    made.push(cells);
  }
  return { values: made };
}

function readRows(array: ArrayValueObject, contract: Contract): ReadRows {
  const values: unknown[][] = [];
  for (let row = 0; row < array.getRowCount(); row += 1) {
    const cells: unknown[] = [];
    for (let column = 0; column < array.getColumnCount(); column += 1) {
      const cell = scalarOf(array.get(row, column) ?? NullValueObject.create(), contract);
      if (cell.error) return { values, error: cell.error };
      cells.push(cell.value);
    }
    values.push(cells);
  }
  return { values };
}

function scalarOf(
  value: BaseValueObject,
  contract: Contract,
): { readonly value: unknown; readonly error?: CellErrorCode } {
  if (value.isNull()) return { value: contract.blank };
  if (!value.isError()) return { value: value.getValue() };
  const code = value.getValue() as CellErrorCode;
  return contract.passErrors && code !== '#GETTING_DATA'
    ? { value: errorArgument(code) }
    : { value: null, error: code };
}

/** An error cell as functions that take errors see it. */
function errorArgument(code: CellErrorCode): Error & { readonly code: CellErrorCode } {
  return Object.assign(new Error(code), { code });
}

function addressOf(reference: BaseReferenceObject, sheetName: (sheetId: string) => string): string {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const first = `${columnName(startColumn)}${startRow + 1}`;
  const last = `${columnName(endColumn)}${endRow + 1}`;
  return `${quoteSheet(sheetName(reference.getSheetId()))}!${first === last ? first : `${first}:${last}`}`;
}
