import type { Reach } from '../definition/reach';
import { CellMembers, startsOf, withCell } from './cell-members';
import type { CodedValues } from './coded-values';
import type { Collector, RowsInCells } from './collector';
import type { KeyCodes } from './key-codes';
import { keptIn } from './kept';
import type { RowView } from './row-view';

/** Cells of more rows are counted value by value as soon as they change, instead of being searched. */
const MANY = 16_384;

/** Pairs of a cell and a value up to this many are marked one bit each. */
const MOST_BITS = 2 ** 29;

/** How many values there are in each cell, and how many different ones. */
export class ValueCollector implements Collector {
  private filled: Int32Array;
  private distinct: Int32Array;
  private readonly words: KeyCodes;
  /** Made when rows change for the first time; until then the rows are kept. */
  private members: CellMembers<Uint32Array> | undefined;
  private rows: { readonly codes: Uint32Array; readonly inCells: RowsInCells } | undefined;
  /** Of large cells that have changed: how often each value is there. */
  private readonly counted = new Map<number, Map<number, number>>();

  constructor(
    private readonly of: Reach,
    { codes, words }: CodedValues,
    inCells: RowsInCells,
  ) {
    this.words = words;
    this.filled = new Int32Array(inCells.cells);
    this.distinct = new Int32Array(inCells.cells);
    this.rows = { codes, inCells };
    if (inCells.cells * words.size <= MOST_BITS) this.countByBits(codes, inCells);
    else this.countByCell(codes, inCells);
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
    const members = this.membersMade();
    this.filled = withCell(this.filled, cell);
    this.distinct = withCell(this.distinct, cell);
    const others = this.changeMembers(members, cell, code, sign);
    if (!others) this.distinct[cell] = this.distinctIn(cell) + sign;
    this.filled[cell] = this.filledIn(cell) + sign;
  }

  /** Whether another row of the cell has the same value. */
  private changeMembers(
    members: CellMembers<Uint32Array>,
    cell: number,
    code: number,
    sign: 1 | -1,
  ): boolean {
    if (this.counted.has(cell) || this.filledIn(cell) > MANY) {
      const counts = keptIn(this.counted, cell, () => countsOf(members.of(cell)));
      const before = counts.get(code) ?? 0;
      counts.set(code, before + sign);
      return sign === 1 ? before > 0 : before > 1;
    }
    if (sign === -1) {
      members.remove(cell, code);
      return members.has(cell, code);
    }
    const others = members.has(cell, code);
    members.add(cell, code);
    return others;
  }

  private membersMade(): CellMembers<Uint32Array> {
    if (this.members) return this.members;
    if (!this.rows) throw new Error('Neither rows nor members');
    const starts = startsOf(this.filled);
    this.members = new CellMembers(byCell(this.rows.codes, this.rows.inCells, starts), starts);
    this.rows = undefined;
    return this.members;
  }

  /** One pass over the rows; every pair of a cell and a value has a bit. */
  private countByBits(codes: Uint32Array, { cellOf, cells, mask }: RowsInCells): void {
    const { filled, distinct } = this;
    const values = this.words.size;
    const bits = new Int32Array((cells * values + 31) >>> 5);
    for (let row = 0; row < codes.length; row += 1) {
      const code = codes[row] ?? 0;
      if (code === 0 || mask[row] === 0) continue;
      const cell = cellOf[row] ?? 0;
      filled[cell] = (filled[cell] ?? 0) + 1;
      const pair = cell * values + code;
      const word = bits[pair >>> 5] ?? 0;
      const bit = 1 << (pair & 31);
      if ((word & bit) !== 0) continue;
      bits[pair >>> 5] = word | bit;
      distinct[cell] = (distinct[cell] ?? 0) + 1;
    }
  }

  /** Cell after cell: each value is stamped with the cell in which it was seen last, and nothing has to be cleared between cells. */
  private countByCell(codes: Uint32Array, inCells: RowsInCells): void {
    const { cellOf, mask } = inCells;
    for (let row = 0; row < codes.length; row += 1) {
      const cell = cellOf[row] ?? 0;
      if (codes[row] !== 0 && mask[row] === 1) this.filled[cell] = (this.filled[cell] ?? 0) + 1;
    }
    const starts = startsOf(this.filled);
    const sorted = byCell(codes, inCells, starts);
    this.members = new CellMembers(sorted, starts);
    this.rows = undefined;
    const seenIn = new Int32Array(this.words.size).fill(-1);
    for (let cell = 0; cell < inCells.cells; cell += 1) {
      const end = starts[cell + 1] ?? 0;
      let count = 0;
      for (let at = starts[cell] ?? 0; at < end; at += 1) {
        const code = sorted[at] ?? 0;
        if (seenIn[code] !== cell) count += 1;
        seenIn[code] = cell;
      }
      this.distinct[cell] = count;
    }
  }
}

function countsOf(values: Uint32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The values cell after cell: a counting sort, in which rows of one cell keep their order. */
function byCell(codes: Uint32Array, { cellOf, mask }: RowsInCells, starts: Uint32Array): Uint32Array {
  const sorted = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code === 0 || mask[row] === 0) continue;
    const cell = cellOf[row] ?? 0;
    const at = next[cell] ?? 0;
    sorted[at] = code;
    next[cell] = at + 1;
  }
  return sorted;
}
