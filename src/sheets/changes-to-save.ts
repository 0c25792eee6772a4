import type { Book } from '../core/book/book';
import { StyleList } from '../core/book/cell-block';
import type { CellBlock } from '../core/book/cell-block';
import type { Style } from '../core/book/style';
import type { InSlices, Pace } from '../core/slices';
import { exportFrame } from './book-export';
import { ChangedRows } from './changed-rows';
import type { RowsChanged } from './changed-rows';
import { blocksOfSheet } from './export-cells';
import type { UniverWorkbook } from './univer-workbook';

/** Where the rows go on their way out. */
export interface RowsOut {
  /** What was put before is not wanted. */
  readonly restart: () => void;
  readonly put: (rows: {
    /** Place of the sheet in the book as it is now. */
    readonly sheet: number;
    readonly block: CellBlock;
    /** Styles that no block before needed. */
    readonly styles: readonly Style[];
  }) => void;
}

/** The book without cells, and for each sheet which rows went out. */
export interface BookOut {
  readonly frame: Book;
  readonly sheets: readonly {
    /** Place of the sheet in the book as it was saved last; undefined: all its rows went out. */
    readonly source: number | undefined;
    readonly changed: Int32Array;
  }[];
}

/** After so many disturbed attempts the rows go out in one piece. */
const MOST_ATTEMPTS = 3;

/**
 * What saving needs of an open workbook: only the rows that changed since it was opened or saved last, a few
 * at a time, while the person goes on working. What goes out is the workbook at one moment, the last.
 */
export class ChangesToSave {
  private readonly changes: ChangedRows;
  /** Sheet id → its place in the file, for sheets that are in it. */
  private places: ReadonlyMap<string, number>;
  private out:
    { readonly rows: ReadonlyMap<string, RowsChanged>; readonly order: readonly string[] } | undefined;

  /** @param isFile whether the book that was loaded is what the file holds */
  constructor(
    private readonly model: UniverWorkbook,
    isFile: boolean,
  ) {
    this.changes = new ChangedRows(model.core);
    this.places = isFile ? placesOf(this.order) : new Map();
  }

  /** Ends with `saved` or `failed`. */
  async write(out: RowsOut, pace: Pace): Promise<InSlices<BookOut>> {
    for (let attempt = 1; ; attempt += 1) {
      out.restart();
      const before = this.changes.all;
      this.changes.takeNote();
      const { order } = this;
      const written = await this.rowsOut(before, order, new RowWriter(this.model, out), {
        stopped: pace.stopped,
        pause: (done) => (attempt < MOST_ATTEMPTS ? pace.pause(done) : undefined),
      });
      if (written !== 'disturbed') return written;
      this.changes.giveBack(before);
    }
  }

  /** What went out is in the file. */
  saved(): void {
    this.places = placesOf(this.out?.order ?? []);
    this.out = undefined;
  }

  /** It is not: the next save takes the same rows once more. */
  failed(): void {
    this.changes.giveBack(this.out?.rows ?? new Map<string, RowsChanged>());
    this.out = undefined;
  }

  dispose(): void {
    this.changes.dispose();
  }

  private get order(): readonly string[] {
    return [...this.model.core.workbook.getSheetOrders()];
  }

  private async rowsOut(
    before: ReadonlyMap<string, RowsChanged>,
    order: readonly string[],
    writer: RowWriter,
    pace: Pace,
  ): Promise<InSlices<BookOut> | 'disturbed'> {
    const sheets = order.map((id) => (this.places.has(id) ? before.get(id) : 'all'));
    for (const [place, id] of order.entries()) {
      const rows = sheets[place];
      if (rows === undefined) continue;
      for (const share of writer.write(place, id, rows)) {
        if (pace.stopped()) {
          this.changes.giveBack(before);
          return { stopped: true };
        }
        const wait = pace.pause((place + share) / order.length);
        if (wait) await wait;
        if (this.movedSince(order)) return 'disturbed';
      }
    }
    // In one piece: what changed while the rows went out, and everything that is not cells.
    const late = this.changes.all;
    for (const [place, id] of order.entries()) {
      const rows = late.get(id);
      if (rows) for (const _ of writer.write(place, id, rows));
    }
    const frame = exportFrame(this.model);
    this.changes.takeNote();
    this.out = { rows: joined(before, late), order };
    return {
      stopped: false,
      value: {
        frame,
        sheets: order.map((id, place) => {
          const rows = this.out?.rows.get(id);
          const whole = sheets[place] === 'all' || rows === 'all';
          const source = whole ? undefined : this.places.get(id);
          return { source, changed: Int32Array.from(whole || rows === undefined ? [] : rows) };
        }),
      },
    };
  }

  private movedSince(order: readonly string[]): boolean {
    if (this.order.join() !== order.join()) return true;
    return [...this.changes.all.values()].includes('all');
  }
}

/** Puts rows out; each style goes with the first block that needs it. */
class RowWriter {
  private readonly styles = new StyleList();
  private told = 0;

  constructor(
    private readonly model: UniverWorkbook,
    private readonly out: RowsOut,
  ) {}

  /** Gives the share of the sheet's rows that are out, after each block. */
  *write(place: number, id: string, rows: RowsChanged): Generator<number, void, void> {
    const { core } = this.model;
    const asked = rows === 'all' ? rows : [...rows].sort((a, b) => a - b);
    const last =
      rows === 'all' ? core.worksheet(id).getRowCount() : Math.max(0, ...(asked as number[]).slice(-1));
    for (const block of blocksOfSheet(core, this.model.sheetModel(id), asked, this.styles)) {
      const share = (block.rows.at(-1) ?? 0) / (last + 1);
      // From here on the block may be somebody else's memory.
      this.out.put({ sheet: place, block, styles: this.styles.all.slice(this.told) });
      this.told = this.styles.all.length;
      yield share;
    }
  }
}

function placesOf(order: readonly string[]): ReadonlyMap<string, number> {
  return new Map(order.map((id, place) => [id, place]));
}

function joined(
  a: ReadonlyMap<string, RowsChanged>,
  b: ReadonlyMap<string, RowsChanged>,
): ReadonlyMap<string, RowsChanged> {
  const all = new Map(a);
  for (const [id, rows] of b) {
    const known = all.get(id) ?? new Set<number>();
    all.set(id, known === 'all' || rows === 'all' ? 'all' : new Set([...known, ...rows]));
  }
  return all;
}
