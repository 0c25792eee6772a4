import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-entry';
import { DEFLATED, FLAG_UTF8, STORED } from './zip-entry';

/**
 * 1 January 1980, the first day a zip can name: new parts carry no clock, so that the same
 * workbook always gives the same bytes.
 */
const FIRST_ZIP_DATE = 0x21;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const NOTHING = new Uint8Array(0);

/** A new or changed part; metadata of the part it replaces is kept where there was one. */
export function newEntry(name: string, bytes: Uint8Array, replaced?: ZipEntry): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
  const smaller = packed.length < bytes.length;
  return {
    name,
    nameBytes: replaced?.nameBytes ?? strToU8(name),
    flags: (replaced?.flags ?? 0) & FLAG_UTF8 || (isAscii(name) ? 0 : FLAG_UTF8),
    method: smaller ? DEFLATED : STORED,
    time: replaced?.time ?? 0,
    date: replaced?.date ?? FIRST_ZIP_DATE,
    crc: crc32(bytes),
    size: bytes.length,
    data: smaller ? packed : bytes,
    localExtra: replaced?.localExtra ?? NOTHING,
    centralExtra: replaced?.centralExtra ?? NOTHING,
    comment: replaced?.comment ?? NOTHING,
    madeBy: replaced?.madeBy ?? 20,
    needs: 20,
    internalAttributes: replaced?.internalAttributes ?? 0,
    externalAttributes: replaced?.externalAttributes ?? 0,
  };
}

/** Writes the entries in their order; what was already compressed is copied as it stands. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals = entries.map(
    (entry) => LOCAL_LENGTH + entry.nameBytes.length + entry.localExtra.length + entry.data.length,
  );
  const centrals = entries.map(
    (entry) => CENTRAL_LENGTH + entry.nameBytes.length + entry.centralExtra.length + entry.comment.length,
  );
  const directoryAt = sum(locals);
  const directoryLength = sum(centrals);
  const bytes = new Uint8Array(directoryAt + directoryLength + END_LENGTH);
  const view = new DataView(bytes.buffer);
  let local = 0;
  let central = directoryAt;
  entries.forEach((entry, i) => {
    writeLocal(bytes, view, local, entry);
    writeCentral(bytes, view, central, entry, local);
    local += locals[i] ?? 0;
    central += centrals[i] ?? 0;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directoryLength, true);
  view.setUint32(central + 16, directoryAt, true);
  return bytes;
}

function writeLocal(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeFacts(view, at + 4, entry);
  view.setUint16(at + 26, entry.nameBytes.length, true);
  view.setUint16(at + 28, entry.localExtra.length, true);
  bytes.set(entry.nameBytes, at + LOCAL_LENGTH);
  bytes.set(entry.localExtra, at + LOCAL_LENGTH + entry.nameBytes.length);
  bytes.set(entry.data, at + LOCAL_LENGTH + entry.nameBytes.length + entry.localExtra.length);
}

function writeCentral(bytes: Uint8Array, view: DataView, at: number, entry: ZipEntry, local: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, entry.madeBy, true);
  writeFacts(view, at + 6, entry);
  view.setUint16(at + 28, entry.nameBytes.length, true);
  view.setUint16(at + 30, entry.centralExtra.length, true);
  view.setUint16(at + 32, entry.comment.length, true);
  view.setUint16(at + 36, entry.internalAttributes, true);
  view.setUint32(at + 38, entry.externalAttributes, true);
  view.setUint32(at + 42, local, true);
  bytes.set(entry.nameBytes, at + CENTRAL_LENGTH);
  bytes.set(entry.centralExtra, at + CENTRAL_LENGTH + entry.nameBytes.length);
  bytes.set(entry.comment, at + CENTRAL_LENGTH + entry.nameBytes.length + entry.centralExtra.length);
}

/** The eleven fields that both records have in the same order. */
function writeFacts(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, entry.needs, true);
  view.setUint16(at + 2, entry.flags, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e]*$/.test(text);
}
