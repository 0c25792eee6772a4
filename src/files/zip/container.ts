/** What a file is, seen from its first bytes. */
export type Container = 'empty' | 'zip' | 'oldWorkbook' | 'encrypted' | 'other';

const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells a zip from Microsoft's older compound file, which holds either a workbook of Excel 97–2003
 * or a new one behind a password ([MS-OFFCRYPTO] 2.3.2: a stream named EncryptedPackage).
 * @example container(new Uint8Array([80, 75, 3, 4])) //=> "zip"
 */
export function container(bytes: Uint8Array): Container {
  if (bytes.length === 0) return 'empty';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'zip';
  if (!OLE_MAGIC.every((byte, i) => bytes[i] === byte)) return 'other';
  return holdsUtf16(bytes, 'EncryptedPackage') || holdsUtf16(bytes, 'EncryptionInfo')
    ? 'encrypted'
    : 'oldWorkbook';
}

/** Directory names of a compound file are UTF-16, 64 bytes each, in sectors of 512 bytes or more. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (matches(bytes, at, name)) return true;
  }
  return false;
}

function matches(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}
