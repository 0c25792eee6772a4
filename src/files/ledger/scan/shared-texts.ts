import { PackedTexts } from '../../../core/ledger/columnar/packed-texts';
import { richText } from '../../read/sheet-data';
import { damaged } from '../../refusal';
import { decodePart } from '../../xml/decode-part';
import { XmlReader } from '../../xml/xml-reader';
import { decodeXstring } from '../../xml/xml-text';
import { readElement } from '../../xml/xml-tree';
import { afterRoot, isNamed, rootTag } from './part-start';
import { plainTextEnd } from './plain-text';
import type { PartScanner } from './scan-part';
import { skipAside, skipElement, tagEnd, UNFINISHED } from './skip-element';

/** Reads the workbook's texts as bytes into bytes: most are never needed as strings. */
export class SharedTextScanner implements PartScanner {
  readonly texts = new PackedTexts();
  private phase: 'start' | 'items' | 'end' = 'start';

  constructor(private readonly part: string) {}

  isComplete(): boolean {
    return this.phase === 'end';
  }

  scan(bytes: Uint8Array): number {
    let at = 0;
    if (this.phase === 'start') {
      const root = rootTag(bytes, this.part);
      if (root === UNFINISHED) return 0;
      this.phase = root.selfClosing ? 'end' : 'items';
      at = root.end;
    }
    while (this.phase === 'items') {
      while (bytes[at] !== 60 && bytes[at] !== 0) at += 1;
      const next = bytes[at] === 0 ? UNFINISHED : this.step(bytes, at);
      if (next === UNFINISHED) return at;
      at = next;
    }
    return afterRoot(bytes, at, this.part);
  }

  private step(bytes: Uint8Array, at: number): number {
    const second = bytes[at + 1] ?? 0;
    if (second === 0) return UNFINISHED;
    if (second === 33 || second === 63) return skipAside(bytes, at, this.part);
    if (second === 47) {
      const end = tagEnd(bytes, at);
      if (end !== UNFINISHED && !isNamed(bytes, at + 2, 'sst')) throw damaged(this.part);
      if (end !== UNFINISHED) this.phase = 'end';
      return end;
    }
    return isNamed(bytes, at + 1, 'si') ? this.item(bytes, at) : skipElement(bytes, at, this.part);
  }

  /** `<si><t>text</t></si>`, with readings (furigana) behind the text or not; all other items are decoded. */
  private item(bytes: Uint8Array, at: number): number {
    if (bytes[at + 3] === 62 && bytes[at + 4] === 60 && isNamed(bytes, at + 5, 't')) {
      const start = tagEnd(bytes, at + 4);
      const end = start === UNFINISHED || bytes[start - 2] === 47 ? UNFINISHED : plainTextEnd(bytes, start);
      const behind = end < 0 || bytes[end + 1] !== 47 ? UNFINISHED : this.readings(bytes, tagEnd(bytes, end));
      if (behind !== UNFINISHED) {
        this.texts.addBytes(bytes, start, end);
        return behind;
      }
    }
    const end = skipElement(bytes, at, this.part);
    if (end !== UNFINISHED) this.texts.add(this.decoded(bytes.subarray(at, end)));
    return end;
  }

  /** Where the item ends when nothing but readings comes any more. */
  private readings(bytes: Uint8Array, from: number): number {
    let at = from;
    while (at !== UNFINISHED && bytes[at] === 60) {
      if (bytes[at + 1] === 47)
        return bytes[at + 2] === 115 && bytes[at + 3] === 105 && bytes[at + 4] === 62 ? at + 5 : UNFINISHED;
      if (!isNamed(bytes, at + 1, 'rPh') && !isNamed(bytes, at + 1, 'phoneticPr')) return UNFINISHED;
      at = skipElement(bytes, at, this.part);
    }
    return UNFINISHED;
  }

  private decoded(bytes: Uint8Array): string {
    const reader = new XmlReader(decodePart(bytes, this.part), this.part);
    reader.next();
    return decodeXstring(richText(readElement(reader, this.part)));
  }
}
