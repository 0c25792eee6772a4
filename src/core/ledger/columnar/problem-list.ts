import type { CellValue } from '../../values/cell-value';
import type { CellProblems, ProblemKind } from './columnar-table';
import { PROBLEM_KINDS } from './columnar-table';
import { DictionaryBuilder } from './dictionary-builder';

/** Gathers cells that a column cannot hold. */
export class ProblemList {
  private rows = new Uint32Array(16);
  private columns = new Uint16Array(16);
  private kinds = new Uint8Array(16);
  private codes = new Uint32Array(16);
  private readonly raw: DictionaryBuilder;
  private count = 0;

  constructor(known?: CellProblems) {
    this.raw = known ? DictionaryBuilder.from(known.raw) : new DictionaryBuilder();
    if (!known) return;
    this.count = known.rows.length;
    this.rows = known.rows.slice();
    this.columns = known.columns.slice();
    this.kinds = known.kinds.slice();
    this.codes = known.codes.slice();
  }

  add(row: number, column: number, kind: ProblemKind, raw: CellValue): void {
    const at = this.count;
    if (at === this.rows.length) this.grow();
    this.rows[at] = row;
    this.columns[at] = column;
    this.kinds[at] = PROBLEM_KINDS.indexOf(kind);
    this.codes[at] = this.raw.codeOf(raw);
    this.count += 1;
  }

  /** Takes back what was said of a row and the rows after it. */
  forgetFrom(row: number): void {
    while (this.count > 0 && (this.rows[this.count - 1] ?? 0) >= row) this.count -= 1;
  }

  build(): CellProblems {
    const { count } = this;
    return {
      rows: this.rows.slice(0, count),
      columns: this.columns.slice(0, count),
      kinds: this.kinds.slice(0, count),
      codes: this.codes.slice(0, count),
      raw: this.raw.build(),
    };
  }

  private grow(): void {
    const length = Math.max(16, this.count * 2);
    this.rows = filled(new Uint32Array(length), this.rows);
    this.columns = filled(new Uint16Array(length), this.columns);
    this.kinds = filled(new Uint8Array(length), this.kinds);
    this.codes = filled(new Uint32Array(length), this.codes);
  }
}

function filled<T extends Uint8Array | Uint16Array | Uint32Array>(into: T, from: T): T {
  into.set(from);
  return into;
}
