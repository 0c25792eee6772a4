import { MAX_COLUMNS } from '../../core/book/area';
import type { BodyColumn, TableBody } from '../../core/ledger/checks/ledger-source';
import type { PackedTexts } from '../../core/ledger/columnar/packed-texts';
import { readUtf8 } from '../../core/ledger/columnar/utf8';
import type { FoundTable } from '../../core/ledger/recognise';
import type { CellValue } from '../../core/values/cell-value';
import { damaged } from '../refusal';
import type { CellSink } from './scan/cell-sink';

/** The cells of a table's body as they stand, column by column, while they are read. */
interface GrowingBody extends TableBody {
  readonly left: number;
  readonly columns: readonly GrowingColumn[];
}

interface GrowingColumn extends BodyColumn {
  readonly values: CellValue[];
  readonly calculated: Set<number>;
}

/** Texts that came once as strings: a choice of a list comes again in every row. */
const MOST_KNOWN = 100_000;
const LONG_STRETCH = 1000;

/** Keeps the cells of all tables of one sheet as values, for whoever must see each as it was written. */
export class BodyCells implements CellSink {
  readonly slots = new Int32Array(MAX_COLUMNS).fill(-1);
  readonly bodies: ReadonlyMap<FoundTable, TableBody>;
  private readonly all: readonly { readonly body: GrowingBody; readonly column: GrowingColumn }[];
  private readonly growing: readonly GrowingBody[];
  private readonly known = new Map<number, string>();
  private active: readonly GrowingBody[] = [];
  private row_ = -1;

  constructor(
    tables: readonly { readonly found: FoundTable; readonly showHeaders: boolean }[],
    private readonly texts: PackedTexts,
    private readonly part: string,
  ) {
    const made = tables.map(({ found, showHeaders }) => [found, bodyOf(found, showHeaders)] as const);
    this.growing = made.map(([, body]) => body);
    this.bodies = new Map(made);
    this.all = this.growing.flatMap((body) => body.columns.map((column) => ({ body, column })));
  }

  row(row: number): void {
    this.row_ = row;
    const active = this.growing.filter(({ top, height }) => row >= top && row < top + height);
    if (active.length === this.active.length && active.every((body, i) => body === this.active[i])) return;
    this.active = active;
    this.slots.fill(-1);
    let slot = 0;
    for (const body of this.growing) {
      const isActive = active.includes(body);
      for (let i = 0; i < body.columns.length; i += 1, slot += 1)
        if (isActive) this.slots[body.left + i] = slot;
    }
  }

  formula(slot: number): void {
    const { body, column } = this.at(slot);
    column.calculated.add(this.row_ - body.top);
  }

  number(slot: number, value: number): void {
    this.value(slot, value);
  }

  shared(slot: number, index: number): void {
    let text = this.known.get(index);
    if (text === undefined) {
      if (index >= this.texts.count) throw damaged(this.part);
      text = this.decoded(this.texts.text(index));
      if (this.known.size < MOST_KNOWN) this.known.set(index, text);
    }
    this.value(slot, text);
  }

  text(slot: number, bytes: Uint8Array, start: number, end: number): void {
    this.value(slot, this.decoded(readUtf8(bytes, start, end)));
  }

  /** A few blank rows are filled up when a later one comes; a long stretch of them stays a hole. */
  value(slot: number, value: CellValue): void {
    const { body, column } = this.at(slot);
    const entry = this.row_ - body.top;
    if (entry - column.values.length < LONG_STRETCH)
      for (let blank = column.values.length; blank < entry; blank += 1) column.values.push(null);
    column.values[entry] = value;
  }

  uncalculated(): void {
    // The value is null already, and `formula` said that it is calculated.
  }

  rowEnd(): void {
    // Rows need no end: their cells are in place.
  }

  private decoded(text: string | undefined): string {
    if (text === undefined) throw damaged(this.part);
    return text;
  }

  private at(slot: number): { readonly body: GrowingBody; readonly column: GrowingColumn } {
    const found = this.all[slot];
    if (!found) throw new Error(`No slot ${slot}`);
    return found;
  }
}

function bodyOf({ area, showTotals }: FoundTable, showHeaders: boolean): GrowingBody {
  const top = area.top + (showHeaders ? 1 : 0);
  const height = Math.max(0, area.bottom - (showTotals ? 1 : 0) - top + 1);
  const columns = Array.from({ length: area.right - area.left + 1 }, () => ({
    values: [],
    calculated: new Set<number>(),
  }));
  return { top, height, left: area.left, columns };
}
