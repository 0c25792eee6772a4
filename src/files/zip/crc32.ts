const TABLE = table();

/**
 * CRC-32 as zip files use it (polynomial EDB88320).
 * @example crc32(new Uint8Array([49, 50, 51, 52, 53, 54, 55, 56, 57])) //=> 3421780262
 */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let i = 0; i < bytes.length; i++) {
    crc = (TABLE[(crc ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

function table(): Int32Array {
  const entries = new Int32Array(256);
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? -306674912 ^ (c >>> 1) : c >>> 1;
    entries[n] = c;
  }
  return entries;
}
