import type { Area } from '../../../core/book/area';
import { parseArea } from '../../../core/book/area';
import { reason } from '../../../core/reasons';
import { Refusal } from '../../refusal';
import { decodePart } from '../../xml/decode-part';
import { XmlReader } from '../../xml/xml-reader';
import { isNamed, rootTag } from './part-start';
import { skipAside, skipElement, tagEnd, UNFINISHED } from './skip-element';

/** What stands around the rows of a real sheet is some kilobytes; thousands of links or rules are a few megabytes. */
const MOST_AROUND = 32 * 1024 * 1024;

/** What a worksheet says before and after its rows: kept as it came, and read when all of it is there. */
export class SheetSurroundings {
  phase: 'before' | 'rows' | 'after' = 'before';
  private readonly kept: Uint8Array[] = [];
  private size = 0;

  constructor(private readonly part: string) {}

  /** Finds the rows; answers where they begin. */
  before(bytes: Uint8Array): number {
    const root = rootTag(bytes, this.part);
    if (root === UNFINISHED) return UNFINISHED;
    for (let at = root.end; ;) {
      while (bytes[at] !== 60 && bytes[at] !== 0) at += 1;
      const second = bytes[at] === 0 ? 0 : (bytes[at + 1] ?? 0);
      if (second === 0) return UNFINISHED;
      const rows = isNamed(bytes, at + 1, 'sheetData');
      if (rows || second === 47 || root.selfClosing) {
        const end = rows ? tagEnd(bytes, at) : at;
        if (end === UNFINISHED) return UNFINISHED;
        this.phase = rows && bytes[end - 2] !== 47 ? 'rows' : 'after';
        this.keep(bytes, 0, end);
        return end;
      }
      at =
        second === 33 || second === 63 ? skipAside(bytes, at, this.part) : skipElement(bytes, at, this.part);
      if (at === UNFINISHED) return UNFINISHED;
    }
  }

  after(bytes: Uint8Array, from: number, end: number): number {
    this.keep(bytes, from, end);
    return end;
  }

  /** The merges of the sheet, once all of it was read. Refuses what is no XML. */
  merges(): Area[] {
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.kept) {
      all.set(piece, at);
      at += piece.length;
    }
    const merges: Area[] = [];
    const reader = new XmlReader(decodePart(all, this.part), this.part);
    while (reader.next()) {
      if (reader.event !== 'open' || reader.local !== 'mergeCell') continue;
      const area = parseArea(reader.attribute('ref') ?? '');
      if (area) merges.push(area);
    }
    return merges;
  }

  private keep(bytes: Uint8Array, from: number, to: number): void {
    if (to === from) return;
    this.kept.push(bytes.slice(from, to));
    this.size += to - from;
    if (this.size > MOST_AROUND)
      throw new Refusal(reason('fileInflatesTooMuch', { part: this.part, limit: MOST_AROUND }));
  }
}
