import { inflateSync } from 'fflate';
import { reason } from '../../core/reasons';
import { damaged, Refusal } from '../refusal';
import { crc32 } from './crc32';
import type { FileLimits } from './limits';
import type { ZipEntry } from './zip-entry';
import { DEFLATED, STORED } from './zip-entry';

/**
 * Refuses an entry whose declared size passes the limits. Called before a byte is inflated; the
 * inflater then never writes more than the declared size, so the declaration cannot be a lie that
 * costs memory.
 */
export function refuseLargeEntry(entry: ZipEntry, limits: FileLimits): void {
  const { size, data, name } = entry;
  if (size > limits.partBytes) throw tooMuch(name, limits.partBytes);
  if (size > limits.ratioFrom && size > limits.ratio * Math.max(1, data.length))
    throw tooMuch(name, limits.ratioFrom);
}

/** All parts together: what a reader would hold in memory if it read everything. */
export function refuseLargeTotal(entries: readonly ZipEntry[], limits: FileLimits): void {
  let total = 0;
  for (const entry of entries) {
    total += entry.size;
    if (total > limits.totalBytes) throw tooMuch(entry.name, limits.totalBytes);
  }
}

/** The bytes of one entry, checked against its declared size and checksum. */
export function inflateEntry(entry: ZipEntry, limits: FileLimits): Uint8Array {
  refuseLargeEntry(entry, limits);
  const bytes = raw(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw damaged(entry.name);
  return bytes;
}

function raw(entry: ZipEntry): Uint8Array {
  if (entry.method === STORED) return entry.data;
  if (entry.method !== DEFLATED) throw damaged(entry.name);
  try {
    return inflateSync(entry.data, { out: new Uint8Array(entry.size) });
  } catch {
    throw damaged(entry.name);
  }
}

function tooMuch(part: string, limit: number): Refusal {
  return new Refusal(reason('fileInflatesTooMuch', { part, limit }));
}
