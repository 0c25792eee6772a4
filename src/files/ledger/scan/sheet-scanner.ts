import { MAX_COLUMNS, MAX_ROWS } from '../../../core/book/area';
import { damaged } from '../../refusal';
import type { CellSink } from './cell-sink';
import { decimalAt } from './decimal';
import { deliverText, oddCell, TYPE, typeAt } from './odd-cell';
import { endsName, isNamed, isSpace } from './part-start';
import { plainTextEnd } from './plain-text';
import { rowNumber } from './row-number';
import { SheetSurroundings } from './sheet-surroundings';
import type { PartScanner } from './scan-part';
import { skipAside, skipElement, tagEnd, UNFINISHED } from './skip-element';

/**
 * Reads a worksheet as bytes, without making an object of a row, a cell or a text. What it knows is what
 * Office programs write; a cell that is spelled in another way is decoded and read as XML.
 */
export class SheetScanner implements PartScanner {
  readonly around: SheetSurroundings;
  private row = -1;
  private column = -1;
  private inRow = false;

  constructor(
    private readonly part: string,
    private readonly sink: CellSink,
    private readonly date1904: boolean,
  ) {
    this.around = new SheetSurroundings(part);
  }

  isComplete(): boolean {
    return this.around.phase === 'after';
  }

  scan(bytes: Uint8Array, end: number): number {
    let at = 0;
    if (this.around.phase === 'before') {
      at = this.around.before(bytes);
      if (at === UNFINISHED) return 0;
    }
    if (this.around.phase === 'rows') at = this.rows(bytes, at);
    return this.around.phase === 'after' ? this.around.after(bytes, at, end) : at;
  }

  private rows(bytes: Uint8Array, from: number): number {
    for (let at = from; ;) {
      while (bytes[at] !== 60 && bytes[at] !== 0) at += 1;
      if (bytes[at] === 0) return at;
      const second = bytes[at + 1] ?? 0;
      let next: number;
      if (second === 99 && this.inRow && endsName(bytes[at + 2] ?? 0)) next = this.cell(bytes, at);
      else if (second === 47) next = this.close(bytes, at);
      else if (second === 0) return at;
      else if (second === 33 || second === 63) next = skipAside(bytes, at, this.part);
      else if (isNamed(bytes, at + 1, 'row')) next = this.openRow(bytes, at);
      else next = skipElement(bytes, at, this.part);
      if (next === UNFINISHED) return at;
      at = next;
      if (this.around.phase !== 'rows') return at;
    }
  }

  private openRow(bytes: Uint8Array, at: number): number {
    const end = tagEnd(bytes, at);
    if (end === UNFINISHED) return UNFINISHED;
    const row = rowNumber(bytes, at + 4, end, this.row + 1, this.part);
    if (this.inRow || row <= this.row || row >= MAX_ROWS) throw damaged(this.part);
    this.row = row;
    this.column = -1;
    if (bytes[end - 2] === 47) return end;
    this.inRow = true;
    this.sink.row(row);
    return end;
  }

  private close(bytes: Uint8Array, at: number): number {
    const end = tagEnd(bytes, at);
    if (end === UNFINISHED) return UNFINISHED;
    if (this.inRow && isNamed(bytes, at + 2, 'row')) {
      this.inRow = false;
      this.sink.rowEnd();
      return end;
    }
    if (this.inRow || !isNamed(bytes, at + 2, 'sheetData')) throw damaged(this.part);
    this.around.phase = 'after';
    return at;
  }

  private cell(bytes: Uint8Array, at: number): number {
    let column = this.column + 1;
    let type: number = TYPE.number;
    let i = at + 2;
    for (;;) {
      let byte = bytes[i] ?? 0;
      while (isSpace(byte)) byte = bytes[++i] ?? 0;
      if (byte === 62 || byte === 47) break;
      const name = byte;
      const nameAt = i;
      while (byte !== 61 && byte !== 0 && byte !== 62) byte = bytes[++i] ?? 0;
      const alone = i === nameAt + 1;
      const quote = bytes[i + 1] ?? 0;
      // Spaces around "=" are rare enough to be read as XML.
      if (byte === 0 || (quote !== 34 && quote !== 39)) return this.odd(bytes, at);
      const start = i + 2;
      i = start;
      if (alone && name === 114) {
        let letters = 0;
        byte = (bytes[i] ?? 0) & 0xdf;
        while (byte >= 65 && byte <= 90) {
          letters = letters * 26 + byte - 64;
          byte = (bytes[++i] ?? 0) & 0xdf;
        }
        let row = 0;
        byte = bytes[i] ?? 0;
        while (byte >= 48 && byte <= 57) {
          row = row * 10 + byte - 48;
          byte = bytes[++i] ?? 0;
        }
        if (byte === 0) return UNFINISHED;
        if (byte !== quote || row !== this.row + 1) throw damaged(this.part);
        column = letters - 1;
      } else {
        byte = bytes[i] ?? 0;
        while (byte !== quote && byte !== 0) byte = bytes[++i] ?? 0;
        if (byte === 0) return UNFINISHED;
        if (alone && name === 116) type = typeAt(bytes, start, i);
      }
      i += 1;
    }
    if (column <= this.column || column >= MAX_COLUMNS) throw damaged(this.part);
    if (bytes[i] === 47) {
      if (bytes[i + 1] !== 62) return this.odd(bytes, at);
      this.column = column;
      return i + 2;
    }
    return this.content(bytes, at, i + 1, column, type);
  }

  /** `<f>…</f><v>…</v></c>` or `<is><t>…</t></is></c>` from `from` on. */
  private content(bytes: Uint8Array, at: number, from: number, column: number, type: number): number {
    let i = from;
    let formula = false;
    let start = -1;
    let end = -1;
    for (;;) {
      if (bytes[i] !== 60) return this.odd(bytes, at);
      const second = bytes[i + 1];
      const third = bytes[i + 2];
      if (second === 118 && third === 62) {
        start = i + 3;
        end = plainTextEnd(bytes, start);
        if (end < 0 || bytes[end + 1] !== 47 || bytes[end + 2] !== 118 || bytes[end + 3] !== 62)
          return this.odd(bytes, at);
        i = end + 4;
      } else if (second === 47 && third === 99 && bytes[i + 3] === 62) {
        this.column = column;
        const slot = this.sink.slots[column] ?? -1;
        if (slot >= 0) this.deliver(bytes, slot, type, start, end, formula);
        return i + 4;
      } else if (second === 102 && endsName(third ?? 0)) {
        formula = true;
        i = elementWithTextEnd(bytes, i, 102);
        if (i < 0) return this.odd(bytes, at);
      } else if (second === 105 && third === 115 && bytes[i + 3] === 62 && isNamed(bytes, i + 5, 't')) {
        start = tagEnd(bytes, i + 4);
        if (start === UNFINISHED || bytes[start - 2] === 47) return this.odd(bytes, at);
        end = plainTextEnd(bytes, start);
        if (end < 0 || !isNamed(bytes, end + 2, 't') || bytes[end + 4] !== 60) return this.odd(bytes, at);
        if (!isNamed(bytes, end + 6, 'is') || bytes[end + 8] !== 62) return this.odd(bytes, at);
        i = end + 9;
      } else return this.odd(bytes, at);
    }
  }

  private deliver(
    bytes: Uint8Array,
    slot: number,
    type: number,
    start: number,
    end: number,
    formula: boolean,
  ): void {
    if (formula) this.sink.formula?.(slot);
    if (start < 0) {
      if (formula) this.sink.uncalculated(slot);
      return;
    }
    if (type === TYPE.shared || type === TYPE.number) {
      const number = decimalAt(bytes, start, end);
      if (type === TYPE.number && number === number) return this.sink.number(slot, number);
      if (type === TYPE.shared && number >= 0) return this.sink.shared(slot, number);
    } else if (type === TYPE.text || type === TYPE.inline) return this.sink.text(slot, bytes, start, end);
    deliverText(this.sink, slot, {
      type,
      formula,
      bytes,
      start,
      end,
      date1904: this.date1904,
      part: this.part,
    });
  }

  private odd(bytes: Uint8Array, at: number): number {
    const end = skipElement(bytes, at, this.part);
    if (end === UNFINISHED) return UNFINISHED;
    const place = { row: this.row, before: this.column, date1904: this.date1904, part: this.part };
    this.column = oddCell(this.sink, bytes.subarray(at, end), place);
    return end;
  }
}

/** Where an element that holds text and no tags ends, by the letter that is its name; negative when it is another. */
function elementWithTextEnd(bytes: Uint8Array, at: number, name: number): number {
  const tag = tagEnd(bytes, at);
  if (tag === UNFINISHED || bytes[tag - 2] === 47) return tag;
  let i = tag;
  while (bytes[i] !== 60 && bytes[i] !== 0) i += 1;
  return bytes[i + 1] === 47 && bytes[i + 2] === name && bytes[i + 3] === 62 ? i + 4 : UNFINISHED;
}
