import type { LedgerColumn } from '../../ledger/columnar/columnar-table';
import { isReportedAt } from '../../ledger/columnar/column-values';
import { entries, ENTRY, textOfCode, valueOfCode } from '../../ledger/columnar/dictionary';
import type { CellValue } from '../../values/cell-value';
import { comparable } from '../../values/normalise';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column as codes: values that are compared as equal have one code, 0 is blank. */
export interface CodedValues {
  readonly codes: Codes;
  /** By code, the form in which the value is compared; "" for 0. */
  readonly keys: readonly string[];
  /** By code, the value as it was first written; null for 0. */
  readonly labels: readonly CellValue[];
}

/** Any column of a table as codes. */
export function codedValues(column: LedgerColumn): CodedValues {
  if (column.kind === 'numbers')
    return codedNumbers(column.values, (row) => isReportedAt(column.reported, row));
  if (column.kind !== 'codes') return codedNumbers(column.values, (row) => column.values[row] !== 0);
  const { codes, dictionary } = column;
  const found = new Map<string, number>([['', 0]]);
  const [keys, labels]: [string[], CellValue[]] = [[''], [null]];
  const same = new Uint32Array(entries(dictionary) + 1);
  let moved = false;
  for (let code = 1; code < same.length; code += 1) {
    const key = comparable(textOfCode(dictionary, code));
    let own = found.get(key);
    if (own === undefined) {
      own = keys.length;
      found.set(key, own);
      keys.push(key);
      labels.push(valueOfCode(dictionary, code));
    }
    same[code] = own;
    moved ||= own !== code;
  }
  return { codes: moved ? codes.map((code) => same[code] ?? 0) : codes, keys, labels };
}

/** Codes of numbers, the smaller number first. */
function codedNumbers(values: Float64Array | Int32Array, isReported: (row: number) => boolean): CodedValues {
  const found = new Map<number, number>();
  for (let row = 0; row < values.length; row += 1) if (isReported(row)) found.set(values[row] ?? 0, 0);
  const sorted = [...found.keys()].sort((a, b) => a - b);
  sorted.forEach((value, place) => found.set(value, place + 1));
  const codes = new Uint32Array(values.length);
  for (let row = 0; row < values.length; row += 1)
    if (isReported(row)) codes[row] = found.get(values[row] ?? 0) ?? 0;
  return { codes, keys: ['', ...sorted.map(String)], labels: [null, ...sorted] };
}

/** The numbers of a column, NaN where there is none: in a person's own column only cells that hold a number have one. */
export function numbersOf(column: LedgerColumn): Float64Array {
  switch (column.kind) {
    case 'numbers':
      return column.values.map((value, row) => (isReportedAt(column.reported, row) ? value : Number.NaN));
    case 'codes': {
      const { codes, dictionary } = column;
      const numbers = new Float64Array(entries(dictionary) + 1).fill(Number.NaN);
      dictionary.kinds.forEach((kind, entry) => {
        if (kind === ENTRY.number) numbers[entry + 1] = Number(textOfCode(dictionary, entry + 1));
      });
      return Float64Array.from(codes, (code) => numbers[code] ?? Number.NaN);
    }
    default:
      return Float64Array.from(column.values, (value) => (value === 0 ? Number.NaN : value));
  }
}
