/** How many bytes one round takes. */
const STRIDE = 16;
/** Table k holds the checksum of each byte with k zero bytes behind it, 256 by 256. */
const TABLES = tables();
const LITTLE_ENDIAN = new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/**
 * CRC-32 as zip files use it (polynomial EDB88320). Sixteen bytes at a time, because every byte of every
 * part goes through here.
 *
 * @param before checksum of the bytes that stand before these, for a part that comes in pieces
 * @example crc32(new Uint8Array([49, 50, 51, 52, 53, 54, 55, 56, 57])) //=> 3421780262
 * @example crc32(new Uint8Array([53, 54, 55, 56, 57]), crc32(new Uint8Array([49, 50, 51, 52]))) //=> 3421780262
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  // Views of whole words must begin at one; pieces of a part nearly always do.
  if (LITTLE_ENDIAN && (bytes.byteOffset & 3) === 0) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
    for (let i = 0; i + 3 < words.length; i += 4) {
      const next =
        folded(crc ^ (words[i] ?? 0), 12 * 256) ^
        folded(words[i + 1] ?? 0, 8 * 256) ^
        folded(words[i + 2] ?? 0, 4 * 256);
      crc = next ^ folded(words[i + 3] ?? 0, 0);
    }
    at = (words.length >> 2) * STRIDE;
  }
  for (; at < bytes.length; at += 1) {
    crc = (TABLES[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** The part of four bytes in the checksum when `from / 256` bytes follow them. */
function folded(four: number, from: number): number {
  return (
    (TABLES[from + 768 + (four & 255)] ?? 0) ^
    (TABLES[from + 512 + ((four >>> 8) & 255)] ?? 0) ^
    (TABLES[from + 256 + ((four >>> 16) & 255)] ?? 0) ^
    (TABLES[from + (four >>> 24)] ?? 0)
  );
}

function tables(): Int32Array {
  const entries = new Int32Array(256 * STRIDE);
  for (let n = 0; n < 256; n += 1) {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? -306674912 ^ (c >>> 1) : c >>> 1;
    entries[n] = c;
  }
  for (let i = 256; i < entries.length; i += 1) {
    const shorter = entries[i - 256] ?? 0;
    entries[i] = (entries[shorter & 255] ?? 0) ^ (shorter >>> 8);
  }
  return entries;
}
