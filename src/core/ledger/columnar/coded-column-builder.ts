import type { CellValue } from '../../values/cell-value';
import type { CodedColumn, ProblemKind } from './columnar-table';
import type { ColumnBuilder, ColumnPlace } from './column-builder';
import { withLength, withRoom } from './column-builder';
import { valueOfCode } from './dictionary';
import { DictionaryBuilder } from './dictionary-builder';

/** Fills a column of codes; the codes grow wider when the dictionary does. */
export class CodedColumnBuilder implements ColumnBuilder {
  readonly dictionary: DictionaryBuilder;
  private codes: Uint8Array | Uint16Array | Uint32Array;
  private widest: number;

  constructor(known?: CodedColumn) {
    this.dictionary = known ? DictionaryBuilder.from(known.dictionary) : new DictionaryBuilder();
    this.codes = known ? known.codes.slice() : new Uint8Array(0);
    this.widest = widest(this.codes);
  }

  /** A code that the dictionary gave. */
  putCode(row: number, code: number): void {
    if (code > this.widest) {
      this.codes = code <= 0xffff ? new Uint16Array(this.codes) : new Uint32Array(this.codes);
      this.widest = widest(this.codes);
    }
    if (row >= this.codes.length) {
      if (code === 0) return;
      this.codes = withRoom(this.codes, row);
    }
    this.codes[row] = code;
  }

  putNumber(row: number, value: number): undefined {
    this.putCode(row, this.dictionary.codeOf(value));
  }

  putValue(row: number, value: string | boolean): ProblemKind | undefined {
    this.putCode(row, this.dictionary.codeOf(value));
    return undefined;
  }

  clear(row: number): void {
    this.putCode(row, 0);
  }

  valueAt(row: number): CellValue {
    return this.dictionary.valueOf(this.codes[row] ?? 0);
  }

  build(head: ColumnPlace, rows: number): CodedColumn {
    return {
      kind: 'codes',
      ...head,
      codes: withLength(this.codes, rows),
      dictionary: this.dictionary.build(),
    };
  }
}

function widest(codes: Uint8Array | Uint16Array | Uint32Array): number {
  return 2 ** (8 * codes.BYTES_PER_ELEMENT) - 1;
}

/** The values of a coded column, row by row, each dictionary entry read once. */
export function codedValues({ codes, dictionary }: CodedColumn): CellValue[] {
  const known = new Map<number, CellValue>();
  return Array.from(codes, (code) => {
    let value = known.get(code);
    if (value === undefined) known.set(code, (value = valueOfCode(dictionary, code)));
    return value;
  });
}
