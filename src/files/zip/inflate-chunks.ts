import { Inflate } from 'fflate';
import { damaged } from '../refusal';
import { crc32 } from './crc32';
import { refuseLargeEntry } from './inflate-entry';
import type { FileLimits } from './limits';
import type { ZipEntry } from './zip-entry';
import { DEFLATED, STORED } from './zip-entry';

/** So many stored bytes are inflated at once: what they can swell to (a thousandfold) still fits anywhere. */
const STORED_AT_ONCE = 16 * 1024;

/**
 * The bytes of one entry piece by piece, so that no more of it is in memory than its reader keeps.
 * Stops as soon as there is more than the entry declared; its end is checked against the declared size
 * and checksum, so what was read before is only to be believed when the last piece has come.
 */
export function* inflateChunks(entry: ZipEntry, limits: FileLimits): Generator<Uint8Array, void> {
  refuseLargeEntry(entry, limits);
  let size = 0;
  let crc = 0;
  for (const chunk of pieces(entry)) {
    size += chunk.length;
    if (size > entry.size) throw damaged(entry.name);
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
}

function* pieces({ data, method, name }: ZipEntry): Generator<Uint8Array> {
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
  const inflater = method === DEFLATED ? new Inflater(name) : undefined;
  for (let at = 0; at < data.length || (at === 0 && inflater); at += STORED_AT_ONCE) {
    const piece = data.subarray(at, at + STORED_AT_ONCE);
    const last = at + STORED_AT_ONCE >= data.length;
    if (inflater) yield* inflater.push(piece, last);
    else yield piece;
  }
}

/** Turns the inflater's callback and its errors into values. */
class Inflater {
  private chunks: Uint8Array[] = [];
  private readonly inflate = new Inflate((chunk) => {
    if (chunk.length > 0) this.chunks.push(chunk);
  });

  constructor(private readonly part: string) {}

  push(piece: Uint8Array, last: boolean): Uint8Array[] {
    this.chunks = [];
    try {
      this.inflate.push(piece, last);
    } catch {
      throw damaged(this.part);
    }
    return this.chunks;
  }
}
