import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';
import type { Dictionary, EntryKind } from './dictionary';
import { ENTRY, valueOfEntry } from './dictionary';
import { PackedTexts } from './packed-texts';
import { mostBytes, readUtf8, writeUtf8 } from './utf8';

const MOST_NUMBERS = 10_000;

/** Gathers different values and gives each its code. Looks values up by their bytes, without making strings. */
export class DictionaryBuilder {
  private readonly texts = new PackedTexts();
  private kinds = new Uint8Array(16);
  /** Open addressing: code or 0; a power of two long. */
  private slots = new Int32Array(32);
  private scratch = new Uint8Array(256);
  private readonly numbers = new Map<number, number>();

  static from({ bytes, ends, kinds }: Dictionary): DictionaryBuilder {
    const builder = new DictionaryBuilder();
    ends.forEach((end, i) =>
      builder.codeOfBytes(bytes, i === 0 ? 0 : (ends[i - 1] ?? 0), end, (kinds[i] ?? 0) as EntryKind),
    );
    return builder;
  }

  get count(): number {
    return this.texts.count;
  }

  /** The code of a value; a new one when it has none yet. 0 for blank (null). */
  codeOf(value: CellValue): number {
    if (value === null) return 0;
    if (isCellError(value)) return this.codeOfText(value.error, ENTRY.error);
    if (typeof value === 'string') return this.codeOfText(value, ENTRY.text);
    if (typeof value === 'number') return this.codeOfNumber(value);
    return this.codeOfText(value ? 'TRUE' : 'FALSE', ENTRY.boolean);
  }

  /** The code of a text that stands as UTF-8 in `from`; −1 when it is new and the bytes are no UTF-8. */
  codeOfBytes(from: Uint8Array, start: number, end: number, kind: EntryKind = ENTRY.text): number {
    const slot = this.slotOf(from, start, end, kind);
    const known = this.slots[slot] ?? 0;
    if (known > 0) return known;
    if (readUtf8(from, start, end) === undefined) return -1;
    return this.enter(slot, from, start, end, kind);
  }

  /** The value of a code as it was given. */
  valueOf(code: number): CellValue {
    const { texts, kinds } = this;
    return valueOfEntry(code === 0 ? undefined : (texts.text(code - 1) ?? ''), kinds[code - 1]);
  }

  build(): Dictionary {
    return { ...this.texts.packed(), kinds: this.kinds.slice(0, this.texts.count) };
  }

  /** The same few numbers come again and again in most columns. */
  private codeOfNumber(value: number): number {
    const known = this.numbers.get(value);
    if (known !== undefined) return known;
    const code = this.codeOfText(String(value), ENTRY.number);
    if (this.numbers.size < MOST_NUMBERS) this.numbers.set(value, code);
    return code;
  }

  private codeOfText(text: string, kind: EntryKind): number {
    if (this.scratch.length < mostBytes(text)) this.scratch = new Uint8Array(mostBytes(text) * 2);
    const end = writeUtf8(text, this.scratch, 0);
    const slot = this.slotOf(this.scratch, 0, end, kind);
    return this.slots[slot] || this.enter(slot, this.scratch, 0, end, kind);
  }

  private enter(slot: number, from: Uint8Array, start: number, end: number, kind: EntryKind): number {
    const code = this.texts.addBytes(from, start, end) + 1;
    if (code > this.kinds.length) {
      const wider = new Uint8Array(this.kinds.length * 2);
      wider.set(this.kinds);
      this.kinds = wider;
    }
    this.kinds[code - 1] = kind;
    this.slots[slot] = code;
    if (code * 2 > this.slots.length) this.rehash();
    return code;
  }

  /** Where the value stands among the slots, or the free slot that it would take. */
  private slotOf(from: Uint8Array, start: number, end: number, kind: EntryKind): number {
    const { slots, texts, kinds } = this;
    const mask = slots.length - 1;
    const { heap } = texts;
    let slot = hashOf(from, start, end, kind) & mask;
    for (;;) {
      const code = slots[slot] ?? 0;
      if (code === 0) return slot;
      if (
        kinds[code - 1] === kind &&
        same(heap, texts.startOf(code - 1), texts.endOf(code - 1), from, start, end)
      )
        return slot;
      slot = (slot + 1) & mask;
    }
  }

  private rehash(): void {
    const { texts, kinds } = this;
    const slots = new Int32Array(this.slots.length * 4);
    const mask = slots.length - 1;
    for (let i = 0; i < texts.count; i += 1) {
      let slot = hashOf(texts.heap, texts.startOf(i), texts.endOf(i), kinds[i] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = i + 1;
    }
    this.slots = slots;
  }
}

/** FNV-1a, stirred at the end so that its low bits depend on every byte. */
function hashOf(bytes: Uint8Array, start: number, end: number, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) ^ (hash >>> 12);
}

function same(
  a: Uint8Array,
  aStart: number,
  aEnd: number,
  b: Uint8Array,
  start: number,
  end: number,
): boolean {
  if (aEnd - aStart !== end - start) return false;
  for (let i = 0; i < end - start; i += 1) if (a[aStart + i] !== b[start + i]) return false;
  return true;
}
