import { mostBytes, readUtf8, writeUtf8 } from './utf8';

/**
 * Many texts in two arrays instead of many objects: UTF-8, one behind the other. A hundred thousand
 * ids take a tenth of the room that strings take, and go to a worker without being copied.
 */
export class PackedTexts {
  private bytes = new Uint8Array(64);
  private ends = new Uint32Array(16);
  private texts = 0;
  private filled = 0;

  get count(): number {
    return this.texts;
  }

  /** All texts; good until the next one is added. */
  get heap(): Uint8Array {
    return this.bytes;
  }

  startOf(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] ?? 0);
  }

  endOf(index: number): number {
    return this.ends[index] ?? 0;
  }

  /** The text at a place, or undefined when the bytes added there were no UTF-8. */
  text(index: number): string | undefined {
    return readUtf8(this.bytes, this.startOf(index), this.endOf(index));
  }

  add(text: string): number {
    this.room(mostBytes(text));
    return this.close(writeUtf8(text, this.bytes, this.filled));
  }

  addBytes(from: Uint8Array, start: number, end: number): number {
    this.room(end - start);
    const { bytes, filled } = this;
    if (end - start > 64) bytes.set(from.subarray(start, end), filled);
    else for (let i = start; i < end; i += 1) bytes[filled + i - start] = from[i] ?? 0;
    return this.close(filled + end - start);
  }

  /** Exactly as long as their content, for keeping. */
  packed(): { readonly bytes: Uint8Array; readonly ends: Uint32Array } {
    return { bytes: this.bytes.slice(0, this.filled), ends: this.ends.slice(0, this.texts) };
  }

  private close(end: number): number {
    if (this.texts === this.ends.length) this.ends = grown(this.ends, new Uint32Array(this.texts * 2));
    this.ends[this.texts] = end;
    this.filled = end;
    this.texts += 1;
    return this.texts - 1;
  }

  private room(more: number): void {
    const needed = this.filled + more;
    if (needed <= this.bytes.length) return;
    this.bytes = grown(this.bytes, new Uint8Array(Math.max(needed, this.bytes.length * 2)));
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
