import { withCell } from './cell-members';
import type { Collector } from './collector';
import type { Axis, CubeSpec } from './cube-spec';
import type { KeyCodes } from './key-codes';
import type { RowView } from './row-view';

/** Where a cube's axis is asked: a value as it is compared, or the number of a year or of a part of it. */
export type Coordinate = string | number;

/** An axis with the codes of its values; years and parts of them are codes by themselves. */
export interface CubeAxis {
  readonly axis: Axis;
  readonly words: KeyCodes | undefined;
  /** More than any code that the axis has room for. */
  readonly room: number;
}

/** The rows of one table that some conditions fit, counted by cells. */
export class Cube<C extends Collector = Collector> {
  private counts: Int32Array;

  constructor(
    readonly spec: CubeSpec,
    readonly axes: readonly CubeAxis[],
    /** Place of a cell's coordinates → cell. */
    private readonly cells: Map<number, number>,
    counts: Int32Array,
    readonly collector: C,
  ) {
    this.counts = counts;
  }

  /** The cell at some coordinates, one for each axis; undefined when no row was ever there. */
  at(coordinates: readonly Coordinate[]): number | undefined {
    let place = 0;
    for (let i = 0; i < this.axes.length; i += 1) {
      const axis = this.axes[i];
      const coordinate = coordinates[i] ?? 0;
      const code = typeof coordinate === 'string' ? axis?.words?.known(coordinate) : coordinate;
      if (axis === undefined || code === undefined || code >= axis.room) return undefined;
      place = place * axis.room + code;
    }
    return this.cells.get(place);
  }

  rowsIn(cell: number | undefined): number {
    return cell === undefined ? 0 : (this.counts[cell] ?? 0);
  }

  /**
   * Takes a row in (1) or out (−1).
   *
   * @returns false when a new value does not fit into the cube, which is of no use any more
   */
  change(row: RowView, sign: 1 | -1): boolean {
    if (!row.fits(this.spec)) return true;
    let place = 0;
    for (const { axis, words, room } of this.axes) {
      const code =
        axis.kind === 'value'
          ? (words?.enter(row.key(axis.on), () => row.label(axis.on)) ?? 0)
          : row.period(axis);
      if (code >= room) return false;
      place = place * room + code;
    }
    let cell = this.cells.get(place);
    if (cell === undefined) this.cells.set(place, (cell = this.cells.size));
    this.counts = withCell(this.counts, cell);
    this.counts[cell] = (this.counts[cell] ?? 0) + sign;
    this.collector.change(cell, row, sign);
    return true;
  }
}

/** Room for the codes of an axis and for those that may come; a power of two. */
export function roomFor(axis: Axis, words: KeyCodes | undefined): number {
  if (axis.kind === 'value') return 2 ** Math.ceil(Math.log2((words?.size ?? 0) * 2 + 32));
  return axis.kind === 'year' ? YEARS : YEARS * 16;
}

const YEARS = 2 ** 14;
