import { isReportedAt } from '../../ledger/columnar/column-values';
import type { CodedColumn, ColumnarTable, LedgerColumn } from '../../ledger/columnar/columnar-table';
import type { Dictionary } from '../../ledger/columnar/dictionary';
import { entries, ENTRY, textOfCode, valueOfCode } from '../../ledger/columnar/dictionary';
import { DAYS_1904 } from '../../ledger/columnar/whole-column-builder';
import { LAST_SERIAL } from '../../values/date-serial';
import type { CellValue } from '../../values/cell-value';
import { comparable } from '../../values/normalise';
import { KeyCodes } from './key-codes';

/** A column as codes: values that are compared as equal have one code, 0 is blank. */
export interface CodedValues {
  readonly codes: Uint32Array;
  readonly words: KeyCodes;
}

/** Any column of a table as codes. */
export function codedValues(column: LedgerColumn): CodedValues {
  return column.kind === 'codes' ? codedTexts(column) : codedNumbers(numbersOf(column));
}

function codedTexts({ codes, dictionary }: CodedColumn): CodedValues {
  const words = new KeyCodes();
  const same = new Uint32Array(entries(dictionary) + 1);
  for (let code = 1; code < same.length; code += 1)
    same[code] = words.enter(keyOfCode(dictionary, code), () => valueOfCode(dictionary, code));
  const own = new Uint32Array(codes.length);
  for (let row = 0; row < own.length; row += 1) own[row] = same[codes[row] ?? 0] ?? 0;
  return { codes: own, words };
}

function codedNumbers(numbers: Float64Array): CodedValues {
  const words = new KeyCodes();
  const found = new Map<number, number>();
  const codes = new Uint32Array(numbers.length);
  for (let row = 0; row < codes.length; row += 1) {
    const value = numbers[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    let code = found.get(value);
    if (code === undefined) found.set(value, (code = words.enter(String(value), () => value)));
    codes[row] = code;
  }
  return { codes, words };
}

/** The numbers of a column, NaN where there is none: in a person's own column only cells that hold a number have one. */
export function numbersOf(column: LedgerColumn): Float64Array {
  const numbers = new Float64Array(rowsOf(column)).fill(Number.NaN);
  if (column.kind === 'numbers') {
    const { values, reported } = column;
    for (let row = 0; row < numbers.length; row += 1)
      if (isReportedAt(reported, row)) numbers[row] = values[row] ?? 0;
  } else if (column.kind === 'codes') {
    const { codes, dictionary } = column;
    const ofCode = Float64Array.from({ length: entries(dictionary) + 1 }, (_, code) =>
      numberOfCode(dictionary, code),
    );
    for (let row = 0; row < numbers.length; row += 1) numbers[row] = ofCode[codes[row] ?? 0] ?? Number.NaN;
  } else {
    const { values } = column;
    for (let row = 0; row < numbers.length; row += 1)
      if (values[row] !== 0) numbers[row] = values[row] ?? Number.NaN;
  }
  return numbers;
}

/** Days of the 1900 system, or fiscal years; 0 where there is none. A number in a person's own column is a day as the workbook counts. */
export function daysOf(column: LedgerColumn, { date1904 }: Pick<ColumnarTable, 'date1904'>): Int32Array {
  if (column.kind === 'days' || column.kind === 'years') return column.values;
  return Int32Array.from(numbersOf(column), (value) => dayOfNumber(value, date1904));
}

/** The key of one row's value; "" is blank. */
export function keyAt(column: LedgerColumn, row: number): string {
  if (column.kind === 'codes') return keyOfCode(column.dictionary, column.codes[row] ?? 0);
  const number = numberAt(column, row);
  return Number.isNaN(number) ? '' : String(number);
}

/** The number in one row; NaN where there is none. */
export function numberAt(column: LedgerColumn, row: number): number {
  if (column.kind === 'codes') return numberOfCode(column.dictionary, column.codes[row] ?? 0);
  if (column.kind === 'numbers')
    return isReportedAt(column.reported, row) ? (column.values[row] ?? Number.NaN) : Number.NaN;
  return column.values[row] === 0 ? Number.NaN : (column.values[row] ?? Number.NaN);
}

/** The day in one row; 0 where there is none. */
export function dayAt(
  column: LedgerColumn,
  row: number,
  { date1904 }: Pick<ColumnarTable, 'date1904'>,
): number {
  if (column.kind === 'days' || column.kind === 'years') return column.values[row] ?? 0;
  return dayOfNumber(numberAt(column, row), date1904);
}

function rowsOf(column: LedgerColumn): number {
  return column.kind === 'codes' ? column.codes.length : column.values.length;
}

function keyOfCode(dictionary: Dictionary, code: number): string {
  return comparable(textOfCode(dictionary, code));
}

function numberOfCode(dictionary: Dictionary, code: number): number {
  return dictionary.kinds[code - 1] === ENTRY.number ? Number(textOfCode(dictionary, code)) : Number.NaN;
}

function dayOfNumber(value: number, date1904: boolean): number {
  const day = Math.floor(value) + (date1904 ? DAYS_1904 : 0);
  return day >= 1 && day <= LAST_SERIAL ? day : 0;
}

/** One row's value as it was written, days as serials of the 1900 system; null where nothing usable was reported. */
export function settledValueAt(column: LedgerColumn, row: number): CellValue {
  if (column.kind === 'codes') return valueOfCode(column.dictionary, column.codes[row] ?? 0);
  const number = numberAt(column, row);
  return Number.isNaN(number) ? null : number;
}
