import type { CellProblems, CodedColumn, ColumnarTable, LedgerColumn, NumberColumn } from './columnar-table';
import { isReportedAt } from './column-values';
import { dictionaryInUse, newDictionary } from './growing-dictionary';
import { valueOfCode } from './dictionary';

/** Rows that take the place of others in a table. */
export interface RowSplice {
  /** First entry that goes, and the first behind those that go; the same when none goes. */
  readonly from: number;
  readonly to: number;
  /** What comes instead, with its places in the sheet: a table with the same columns. */
  readonly rows: ColumnarTable;
  /** By how many sheet rows the entries behind have moved. */
  readonly moved: number;
}

/**
 * The table with other rows in it, as if it had been read anew: only what changes is read, the rest is moved in memory.
 * Dictionaries keep entries that no row uses any more.
 */
export function spliceRows(table: ColumnarTable, splice: RowSplice): ColumnarTable {
  const { from, to, rows, moved } = splice;
  const places = spliced(table.places, from, to, rows.places);
  if (moved !== 0)
    for (let i = from + rows.rows; i < places.length; i += 1) places[i] = (places[i] ?? 0) + moved;
  return {
    ...table,
    rows: places.length,
    places,
    columns: table.columns.map((column, i) => columnWith(column, rows.columns[i], splice, table.rows)),
    problems: problemsWith(table.problems, rows.problems, splice),
  };
}

/** The first entry that stands in a sheet row or below it. */
export function entryAt({ places, rows }: ColumnarTable, place: number): number {
  let [low, high] = [0, rows];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function columnWith(
  column: LedgerColumn,
  fresh: LedgerColumn | undefined,
  splice: RowSplice,
  rows: number,
): LedgerColumn {
  if (fresh?.kind !== column.kind) throw new Error(`Column ${column.header} is kept in another way`);
  if (column.kind === 'codes') return codesWith(column, fresh as CodedColumn, splice);
  if (column.kind === 'numbers') return numbersWith(column, fresh as NumberColumn, splice, rows);
  const values = spliced(column.values, splice.from, splice.to, (fresh as typeof column).values);
  return { ...column, values };
}

function codesWith(column: CodedColumn, fresh: CodedColumn, { from, to }: RowSplice): CodedColumn {
  const words = dictionaryInUse(column.dictionary);
  const known = new Map([[0, 0]]);
  const codes = Uint32Array.from(fresh.codes, (code) => {
    let own = known.get(code);
    if (own === undefined) known.set(code, (own = words.codeOf(valueOfCode(fresh.dictionary, code))));
    return own;
  });
  const most = Math.max(0, ...known.values());
  const wide = 2 ** (8 * column.codes.BYTES_PER_ELEMENT) > most ? column.codes : widened(column.codes, most);
  return {
    ...column,
    codes: spliced(wide, from, to, codes),
    dictionary: newDictionary(column.dictionary, words),
  };
}

function widened(codes: CodedColumn['codes'], most: number): CodedColumn['codes'] {
  return most <= 0xffff ? new Uint16Array(codes) : new Uint32Array(codes);
}

function numbersWith(
  column: NumberColumn,
  fresh: NumberColumn,
  { from, to }: RowSplice,
  rows: number,
): NumberColumn {
  const values = spliced(column.values, from, to, fresh.values);
  const behind = from + fresh.values.length;
  const reported = new Uint8Array((values.length + 7) >> 3);
  reported.set(column.reported.subarray(0, (from + 7) >> 3));
  const keep = (1 << (from & 7)) - 1;
  if (from & 7) reported[from >> 3] = (reported[from >> 3] ?? 0) & keep;
  const put = (row: number): void => {
    reported[row >> 3] = (reported[row >> 3] ?? 0) | (1 << (row & 7));
  };
  for (let i = 0; i < fresh.values.length; i += 1) if (isReportedAt(fresh.reported, i)) put(from + i);
  // As many rows came as went, in whole bytes: what is behind stands where it stood.
  if (behind === to) {
    let row = to;
    for (; row < rows && (row & 7) !== 0; row += 1) if (isReportedAt(column.reported, row)) put(row);
    if (row < rows) reported.set(column.reported.subarray(row >> 3, (rows + 7) >> 3), row >> 3);
  } else {
    for (let row = to; row < rows; row += 1) if (isReportedAt(column.reported, row)) put(row - to + behind);
  }
  return { ...column, values, reported };
}

function problemsWith(known: CellProblems, fresh: CellProblems, { from, to, rows }: RowSplice): CellProblems {
  const kept = Array.from(known.rows.keys()).filter((i) => {
    const row = known.rows[i] ?? 0;
    return row < from || row >= to;
  });
  if (kept.length === known.rows.length && fresh.rows.length === 0 && to - from === rows.rows) return known;
  const words = dictionaryInUse(known.raw);
  const grown = rows.rows - (to - from);
  const all = [
    ...kept.map((i) => {
      const row = known.rows[i] ?? 0;
      return {
        row: row < from ? row : row + grown,
        column: known.columns[i] ?? 0,
        kind: known.kinds[i] ?? 0,
        code: known.codes[i] ?? 0,
      };
    }),
    ...Array.from(fresh.rows, (row, i) => ({
      row: row + from,
      column: fresh.columns[i] ?? 0,
      kind: fresh.kinds[i] ?? 0,
      code: words.codeOf(valueOfCode(fresh.raw, fresh.codes[i] ?? 0)),
    })),
  ].sort((a, b) => a.row - b.row);
  return {
    rows: Uint32Array.from(all, ({ row }) => row),
    columns: Uint16Array.from(all, ({ column }) => column),
    kinds: Uint8Array.from(all, ({ kind }) => kind),
    codes: Uint32Array.from(all, ({ code }) => code),
    raw: newDictionary(known.raw, words),
  };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

function spliced<T extends Numbers>(array: T, from: number, to: number, fresh: Numbers): T {
  const length = array.length - (to - from) + fresh.length;
  const result = new (array.constructor as new (length: number) => T)(length);
  result.set(array.subarray(0, from));
  result.set(fresh, from);
  result.set(array.subarray(to), from + fresh.length);
  return result;
}
