import type { Reach } from '../definition/reach';
import { CellMembers, startsOf, withCell } from './cell-members';
import type { Collector, RowsInCells } from './collector';
import { medianOfSorted } from './median-of-sorted';
import type { RowView } from './row-view';

/** How many numbers there are in each cell, and what they add up to. */
export class SumCollector implements Collector {
  protected counts: Int32Array;
  /** The sum, and what was rounded off from it: a number that is taken out again leaves nothing behind. */
  private high: Float64Array;
  private low: Float64Array;

  constructor(
    protected readonly of: Reach,
    numbers: Float64Array,
    { cellOf, cells, mask }: RowsInCells,
  ) {
    this.counts = new Int32Array(cells);
    this.high = new Float64Array(cells);
    this.low = new Float64Array(cells);
    const { counts, high, low } = this;
    for (let row = 0; row < numbers.length; row += 1) {
      const value = numbers[row] ?? Number.NaN;
      if (Number.isNaN(value) || mask[row] === 0) continue;
      const cell = cellOf[row] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + 1;
      const before = high[cell] ?? 0;
      const sum = before + value;
      const taken = sum - before;
      low[cell] = (low[cell] ?? 0) + (before - (sum - taken)) + (value - taken);
      high[cell] = sum;
    }
  }

  countIn(cell: number): number {
    return this.counts[cell] ?? 0;
  }

  sumIn(cell: number): number {
    const high = this.high[cell] ?? 0;
    return Number.isFinite(high) ? high + (this.low[cell] ?? 0) : high;
  }

  change(cell: number, row: RowView, sign: 1 | -1): void {
    const value = row.number(this.of);
    if (!Number.isNaN(value)) this.changeNumber(cell, value, sign);
  }

  protected changeNumber(cell: number, value: number, sign: 1 | -1): void {
    this.counts = withCell(this.counts, cell);
    this.high = withCell(this.high, cell);
    this.low = withCell(this.low, cell);
    this.counts[cell] = this.countIn(cell) + sign;
    const before = this.high[cell] ?? 0;
    const sum = before + sign * value;
    const taken = sum - before;
    this.low[cell] = (this.low[cell] ?? 0) + (before - (sum - taken)) + (sign * value - taken);
    this.high[cell] = sum;
  }
}

/** The same, and each number: the least, the greatest, the one in the middle. */
export class NumberCollector extends SumCollector {
  private readonly members: CellMembers<Float64Array>;
  private readonly inOrder = new Map<number, Float64Array>();

  constructor(of: Reach, numbers: Float64Array, rows: RowsInCells) {
    super(of, numbers, rows);
    const starts = startsOf(this.counts);
    const sorted = new Float64Array(starts.at(-1) ?? 0);
    const next = starts.slice();
    const { cellOf, mask } = rows;
    for (let row = 0; row < numbers.length; row += 1) {
      const value = numbers[row] ?? Number.NaN;
      if (Number.isNaN(value) || mask[row] === 0) continue;
      const cell = cellOf[row] ?? 0;
      const at = next[cell] ?? 0;
      sorted[at] = value;
      next[cell] = at + 1;
    }
    this.members = new CellMembers(sorted, starts);
  }

  minimumIn(cell: number): number {
    return this.members
      .of(cell)
      .reduce((least, value) => (value < least ? value : least), Number.POSITIVE_INFINITY);
  }

  maximumIn(cell: number): number {
    return this.members
      .of(cell)
      .reduce((most, value) => (value > most ? value : most), Number.NEGATIVE_INFINITY);
  }

  /** With so many zeros besides. */
  medianIn(cell: number, zeros: number): number {
    let sorted = this.inOrder.get(cell);
    if (!sorted) this.inOrder.set(cell, (sorted = this.members.of(cell).slice().sort()));
    if (zeros === 0) return medianOfSorted(sorted);
    const more = new Float64Array(sorted.length + zeros);
    more.set(sorted, zeros);
    return medianOfSorted(more.sort());
  }

  protected override changeNumber(cell: number, value: number, sign: 1 | -1): void {
    super.changeNumber(cell, value, sign);
    this.inOrder.delete(cell);
    if (sign === 1) this.members.add(cell, value);
    else this.members.remove(cell, value);
  }
}
