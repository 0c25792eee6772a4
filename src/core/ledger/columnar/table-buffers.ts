import type { ColumnarTable, LedgerColumn } from './columnar-table';

/** The memory of a table, as `postMessage` takes it to hand the table over without copying. */
export function tableBuffers(table: ColumnarTable): ArrayBuffer[] {
  const { rows, columns, kinds, codes, raw } = table.problems;
  const arrays = [
    table.places,
    ...table.columns.flatMap(arraysOf),
    ...[rows, columns, kinds, codes, raw.bytes, raw.ends, raw.kinds],
  ];
  // Builders make no other memory, and tables from elsewhere came by way of postMessage.
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

/** Bytes that a table takes, its dictionaries and problems included. */
export function tableBytes(table: ColumnarTable): number {
  return tableBuffers(table).reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function arraysOf(column: LedgerColumn): readonly { readonly buffer: ArrayBufferLike }[] {
  switch (column.kind) {
    case 'codes':
      return [column.codes, column.dictionary.bytes, column.dictionary.ends, column.dictionary.kinds];
    case 'numbers':
      return [column.values, column.reported];
    default:
      return [column.values];
  }
}
