import type { AxisCodes, CellIndex } from './cell-index';
import { cellIndex } from './cell-index';
import { CohortCollector } from './cohort-collector';
import type { Collector, RowsInCells } from './collector';
import type { CubeAxis } from './cube';
import { Cube, roomFor } from './cube';
import type { Axis, Collects, CubeSpec } from './cube-spec';
import { axisKey, filterKey } from './cube-spec';
import { keptIn } from './kept';
import { NumberCollector, SumCollector } from './number-collector';
import type { RowMask } from './row-mask';
import { keepDays, keepFitting } from './row-mask';
import type { SeenRows } from './seen-rows';
import { ValueCollector } from './value-collector';

/** Makes cubes of the rows of one table; what several of them need is found once. */
export class CubeBuilder {
  private readonly indexes = new Map<string, CellIndex>();
  private readonly counts = new Map<string, Int32Array>();
  private readonly masks = new Map<string, RowMask>();

  constructor(private readonly rows: SeenRows) {}

  /** undefined when the cube has more places than there are whole numbers. */
  build(spec: CubeSpec): Cube | undefined {
    const axes = spec.axes.map((axis) => this.axis(axis));
    if (axes.reduce((places, { room }) => places * room, 1) > Number.MAX_SAFE_INTEGER) return undefined;
    const key = spec.axes.map(axisKey).join(' × ');
    const index = keptIn(this.indexes, key, () =>
      cellIndex(
        this.rows.table.rows,
        spec.axes.map((axis) => this.codesOf(axis)),
      ),
    );
    const inCells = { ...index, mask: this.mask(spec) };
    const cells = this.places(spec, axes, index);
    const counts = keptIn(this.counts, `${key} | ${filterKey(spec)}`, () => countIn(inCells));
    return new Cube(spec, axes, cells, counts.slice(), this.collector(spec.collects, inCells));
  }

  private axis(axis: Axis): CubeAxis {
    const words = axis.kind === 'value' ? this.rows.codes(axis.on).words : undefined;
    return { axis, words, room: roomFor(axis, words) };
  }

  private codesOf(axis: Axis): AxisCodes & { readonly base: number } {
    if (axis.kind === 'year') return this.rows.years(axis.on);
    if (axis.kind === 'part') return this.rows.parts(axis.on, axis.length);
    const { codes, words } = this.rows.codes(axis.on);
    return { codes, size: words.size, base: 0 };
  }

  private places(
    { axes: specs }: CubeSpec,
    axes: readonly CubeAxis[],
    index: CellIndex,
  ): Map<number, number> {
    const bases = specs.map((axis) => this.codesOf(axis).base);
    const cells = new Map<number, number>();
    for (let cell = 0; cell < index.cells; cell += 1) {
      const codes = index.codesOf(cell);
      const place = axes.reduce((before, { room }, i) => {
        const code = codes[i] ?? 0;
        return before * room + (code === 0 ? 0 : code + (bases[i] ?? 0));
      }, 0);
      cells.set(place, cell);
    }
    return cells;
  }

  private mask({ conditions, until }: CubeSpec): RowMask {
    return keptIn(this.masks, filterKey({ conditions, until }), () => {
      const mask = new Uint8Array(this.rows.table.rows).fill(1);
      for (const condition of conditions) keepFitting(mask, this.rows, condition);
      if (until) keepDays(mask, this.rows.days(until.day), until.to);
      return mask;
    });
  }

  private collector(collects: Collects, inCells: RowsInCells): Collector {
    const { rows } = this;
    switch (collects.kind) {
      case 'rows':
        return NOTHING;
      case 'values':
        return new ValueCollector(collects.of, rows.codes(collects.of), inCells);
      case 'numbers': {
        const Kind = collects.each ? NumberCollector : SumCollector;
        return new Kind(collects.of, rows.numbers(collects.of), inCells);
      }
      case 'cohort':
        return new CohortCollector(collects, rows.days(collects.start), rows.days(collects.outcome), inCells);
    }
  }
}

const NOTHING: Collector = { change: () => undefined };

function countIn({ cellOf, cells, mask }: RowsInCells): Int32Array {
  const counts = new Int32Array(cells);
  for (let row = 0; row < cellOf.length; row += 1) {
    const cell = cellOf[row] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + (mask[row] ?? 0);
  }
  return counts;
}
