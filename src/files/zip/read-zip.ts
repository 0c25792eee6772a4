import { strFromU8 } from 'fflate';
import { reason } from '../../core/reasons';
import { damaged, Refusal } from '../refusal';
import type { FileLimits } from './limits';
import { readZip64Sizes, withoutZip64 } from './zip64';
import type { ZipEntry } from './zip-entry';
import { FLAG_ENCRYPTED, FLAG_SIZES_BEHIND } from './zip-entry';

const END_RECORD = 0x06054b50;
const CENTRAL_RECORD = 0x02014b50;
const LOCAL_RECORD = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END = 0x06064b50;
const END_LENGTH = 22;

/**
 * Lists the entries of a zip by its central directory, after checking what an attacker may lie
 * about: counts, names that differ between the two records, entries lying over each other.
 * Nothing is inflated here. Refuses with fileDamaged, fileEncrypted or fileTooManyParts.
 */
export function readZip(bytes: Uint8Array, limits: FileLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.entries) {
    throw new Refusal(reason('fileTooManyParts', { count: directory.count, limit: limits.entries }));
  }
  const located: Located[] = [];
  let at = directory.offset;
  for (let i = 0; i < directory.count; i++) {
    const found = readCentral(bytes, view, at);
    located.push(found);
    at = found.next;
  }
  refuseOverlaps(located, directory.offset);
  const entries = located.map((found) => found.entry);
  if (new Set(entries.map((entry) => entry.name.toLowerCase())).size !== entries.length) throw damaged('zip');
  return entries;
}

interface Located {
  readonly entry: ZipEntry;
  readonly start: number;
  readonly end: number;
  /** Where the next central record begins. */
  readonly next: number;
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - 0xffff);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_RECORD) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === ZIP64_LOCATOR) return findZip64Directory(view, at - 20);
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw damaged('zip');
}

function findZip64Directory(
  view: DataView,
  locator: number,
): { readonly count: number; readonly offset: number } {
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== ZIP64_END) throw damaged('zip');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  };
}

function readCentral(bytes: Uint8Array, view: DataView, at: number): Located {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_RECORD) throw damaged('zip');
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const commentLength = view.getUint16(at + 32, true);
  const next = at + 46 + nameLength + extraLength + commentLength;
  if (next > bytes.length) throw damaged('zip');
  const nameBytes = bytes.subarray(at + 46, at + 46 + nameLength);
  const centralExtra = bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
  const sizes = readZip64Sizes(centralExtra, {
    size: view.getUint32(at + 24, true),
    stored: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  });
  if (flags & FLAG_ENCRYPTED) throw new Refusal(reason('fileEncrypted', {}));
  const name = strFromU8(nameBytes);
  const local = readLocal(bytes, view, sizes.offset, nameBytes);
  const end = local.dataStart + sizes.stored;
  if (end > bytes.length) throw damaged(name);
  const entry: ZipEntry = {
    name,
    nameBytes,
    flags: flags & ~FLAG_SIZES_BEHIND,
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    crc: view.getUint32(at + 16, true),
    size: sizes.size,
    data: bytes.subarray(local.dataStart, end),
    localExtra: withoutZip64(local.extra),
    centralExtra: withoutZip64(centralExtra),
    comment: bytes.subarray(next - commentLength, next),
    madeBy: view.getUint16(at + 4, true),
    needs: view.getUint16(at + 6, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry, start: sizes.offset, end, next };
}

/** The local record must carry the same name: two readers must not see two different files. */
function readLocal(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  name: Uint8Array,
): { dataStart: number; extra: Uint8Array } {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_RECORD) throw damaged('zip');
  const nameLength = view.getUint16(at + 26, true);
  const extraLength = view.getUint16(at + 28, true);
  const dataStart = at + 30 + nameLength + extraLength;
  if (dataStart > bytes.length || nameLength !== name.length) throw damaged('zip');
  for (let i = 0; i < nameLength; i++) if (bytes[at + 30 + i] !== name[i]) throw damaged('zip');
  return { dataStart, extra: bytes.subarray(at + 30 + nameLength, dataStart) };
}

/** Entries that share bytes are how a small file inflates to petabytes. */
function refuseOverlaps(located: readonly Located[], directory: number): void {
  const sorted = [...located].sort((a, b) => a.start - b.start);
  sorted.forEach((found, i) => {
    if (found.end > (sorted[i + 1]?.start ?? directory)) throw damaged(found.entry.name);
  });
}
