import type { Reach } from '../definition/reach';
import { CellMembers, startsOf, withCell } from './cell-members';
import type { CodedValues } from './coded-values';
import type { Collector, RowsInCells } from './collector';
import type { KeyCodes } from './key-codes';
import { keptIn } from './kept';
import type { RowView } from './row-view';

/** Cells of more rows are counted value by value as soon as they change, instead of being searched. */
const MANY = 16_384;

/** How many values there are in each cell, and how many different ones. */
export class ValueCollector implements Collector {
  private filled: Int32Array;
  private distinct: Int32Array;
  private readonly words: KeyCodes;
  private readonly members: CellMembers<Uint32Array>;
  /** Of large cells that have changed: how often each value is there. */
  private readonly counted = new Map<number, Map<number, number>>();

  constructor(
    private readonly of: Reach,
    { codes, words }: CodedValues,
    rows: RowsInCells,
  ) {
    this.words = words;
    this.filled = filledCells(codes, rows);
    const starts = startsOf(this.filled);
    const sorted = byCell(codes, rows, starts);
    this.distinct = distinctIn(sorted, starts, words.size);
    this.members = new CellMembers(sorted, starts);
  }

  /** Rows of the cell whose column is not blank. */
  filledIn(cell: number): number {
    return this.filled[cell] ?? 0;
  }

  distinctIn(cell: number): number {
    return this.distinct[cell] ?? 0;
  }

  change(cell: number, row: RowView, sign: 1 | -1): void {
    const key = row.key(this.of);
    if (key === '') return;
    const code = this.words.enter(key, () => row.label(this.of));
    this.filled = withCell(this.filled, cell);
    this.distinct = withCell(this.distinct, cell);
    const others = this.changeMembers(cell, code, sign);
    if (!others) this.distinct[cell] = this.distinctIn(cell) + sign;
    this.filled[cell] = this.filledIn(cell) + sign;
  }

  /** Whether another row of the cell has the same value. */
  private changeMembers(cell: number, code: number, sign: 1 | -1): boolean {
    if (this.counted.has(cell) || this.filledIn(cell) > MANY) {
      const counts = keptIn(this.counted, cell, () => countsOf(this.members.of(cell)));
      const before = counts.get(code) ?? 0;
      counts.set(code, before + sign);
      return sign === 1 ? before > 0 : before > 1;
    }
    if (sign === -1) {
      this.members.remove(cell, code);
      return this.members.has(cell, code);
    }
    const others = this.members.has(cell, code);
    this.members.add(cell, code);
    return others;
  }
}

function countsOf(values: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function filledCells(codes: Uint32Array, { cellOf, cells, mask }: RowsInCells): Int32Array {
  const filled = new Int32Array(cells);
  for (let row = 0; row < codes.length; row += 1) {
    const fits = (mask ? (mask[row] ?? 0) : 1) & ((codes[row] ?? 0) === 0 ? 0 : 1);
    const cell = cellOf[row] ?? 0;
    filled[cell] = (filled[cell] ?? 0) + fits;
  }
  return filled;
}

/** The values cell after cell: a counting sort, in which rows of one cell keep their order. */
function byCell(codes: Uint32Array, { cellOf, mask }: RowsInCells, starts: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code === 0 || (mask && mask[row] === 0)) continue;
    const cell = cellOf[row] ?? 0;
    const at = next[cell] ?? 0;
    sorted[at] = code;
    next[cell] = at + 1;
  }
  return sorted;
}

/** Each value is stamped with the cell in which it was seen last: no set, and nothing to clear between cells. */
function distinctIn(sorted: Uint32Array, starts: Uint32Array, words: number): Int32Array {
  const distinct = new Int32Array(starts.length - 1);
  const seenIn = new Int32Array(words).fill(-1);
  for (let cell = 0; cell < distinct.length; cell += 1) {
    const end = starts[cell + 1] ?? 0;
    let count = 0;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const code = sorted[at] ?? 0;
      if (seenIn[code] !== cell) {
        seenIn[code] = cell;
        count += 1;
      }
    }
    distinct[cell] = count;
  }
  return distinct;
}
