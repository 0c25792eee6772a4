import { MAX_COLUMNS } from '../../core/book/area';
import { CodedColumnBuilder } from '../../core/ledger/columnar/coded-column-builder';
import type { ColumnBuilder } from '../../core/ledger/columnar/column-builder';
import type { PackedTexts } from '../../core/ledger/columnar/packed-texts';
import { readUtf8 } from '../../core/ledger/columnar/utf8';
import { isReported } from '../../core/values/blank';
import type { CellValue } from '../../core/values/cell-value';
import { damaged } from '../refusal';
import type { CellSink } from './scan/cell-sink';
import { TextCodes } from './text-codes';
import type { TableRegion } from './table-region';
import { takesRow } from './table-region';

/** Where the values of a sheet column go. */
interface Slot {
  readonly region: TableRegion;
  readonly column: number;
  readonly builder: ColumnBuilder;
  /** For coded columns. */
  readonly coded: CodedColumnBuilder | undefined;
  readonly codes: TextCodes | undefined;
}

/** Sorts the cells of one sheet into the columns of its tables. */
export class TableCells implements CellSink {
  readonly slots = new Int32Array(MAX_COLUMNS).fill(-1);
  private readonly all: readonly Slot[];
  private active: readonly TableRegion[] = [];
  private uncalculatedSlots: number[] = [];
  private row_ = -1;

  constructor(
    private readonly regions: readonly TableRegion[],
    private readonly texts: PackedTexts,
    private readonly part: string,
  ) {
    const columns = regions.reduce((sum, { builder }) => sum + builder.columns.length, 0);
    this.all = regions.flatMap((region) =>
      region.builder.columns.map((builder, column) => {
        const coded = builder instanceof CodedColumnBuilder ? builder : undefined;
        const codes = coded && new TextCodes(coded.dictionary, texts, part, columns);
        return { region, column, builder, coded, codes };
      }),
    );
  }

  row(row: number): void {
    this.row_ = row;
    const active = this.regions.filter((region) => takesRow(region, row));
    if (active.length === this.active.length && active.every((region, i) => region === this.active[i]))
      return;
    this.active = active;
    this.slots.fill(-1);
    this.all.forEach(({ region, column }, slot) => {
      const place = region.builder.head.columns[column]?.place;
      if (place !== undefined && active.includes(region)) this.slots[place] = slot;
    });
  }

  number(slot: number, value: number): void {
    const { region, column, builder } = this.at(slot);
    const entry = region.entry < 0 ? this.begin(region) : region.entry;
    const problem = builder.putNumber(entry, value);
    if (problem !== undefined) region.builder.say(entry, column, problem, value);
  }

  shared(slot: number, index: number): void {
    const { region, coded, codes } = this.at(slot);
    if (!coded || !codes) {
      if (index >= this.texts.count) throw damaged(this.part);
      this.value(slot, this.decoded(this.texts.text(index)));
      return;
    }
    const code = codes.codeOfShared(index);
    if (code > 0) coded.putCode(region.entry < 0 ? this.begin(region) : region.entry, code);
  }

  text(slot: number, bytes: Uint8Array, start: number, end: number): void {
    const { region, coded, codes } = this.at(slot);
    if (!coded || !codes) {
      this.value(slot, this.decoded(readUtf8(bytes, start, end)));
      return;
    }
    const code = codes.codeOf(bytes, start, end);
    if (code > 0) coded.putCode(region.entry < 0 ? this.begin(region) : region.entry, code);
  }

  value(slot: number, value: CellValue): void {
    if (value === null || (typeof value === 'string' && !isReported(value))) return;
    const { region, column } = this.at(slot);
    if (region.entry < 0) this.begin(region);
    region.builder.put(column, value);
  }

  uncalculated(slot: number): void {
    this.uncalculatedSlots.push(slot);
  }

  rowEnd(): void {
    for (const slot of this.uncalculatedSlots) {
      const { region, column } = this.at(slot);
      if (region.entry >= 0) region.builder.say(region.entry, column, 'notCalculated', null);
    }
    if (this.uncalculatedSlots.length > 0) this.uncalculatedSlots = [];
    for (const region of this.active) {
      if (region.entry < 0) continue;
      if (this.row_ > region.last) this.endBelow(region);
      region.entry = -1;
    }
  }

  /** A row below the table belongs to it when it has a key; a note or a sum does not. */
  private endBelow(region: TableRegion): void {
    const key = region.builder.columns[region.key]?.valueAt(region.entry) ?? null;
    if (key === null) {
      region.builder.dropLast();
      region.closed = true;
      return;
    }
    region.lastTaken = this.row_;
    region.below += 1;
  }

  private begin(region: TableRegion): number {
    region.entry = region.builder.begin(this.row_);
    return region.entry;
  }

  private decoded(text: string | undefined): string {
    if (text === undefined) throw damaged(this.part);
    return text;
  }

  private at(slot: number): Slot {
    const found = this.all[slot];
    if (!found) throw new Error(`No slot ${slot}`);
    return found;
  }
}
