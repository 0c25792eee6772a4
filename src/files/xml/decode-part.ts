import { strFromU8, strToU8 } from 'fflate';
import { damaged } from '../refusal';

/** The text of an XML part: UTF-8 as every Office program writes, or UTF-16 with its byte order mark. */
export function decodePart(bytes: Uint8Array, part: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, false);
  const text = strFromU8(bytes);
  // A replacement character is either the author's own or the trace of bytes that are no UTF-8.
  if (text.includes('\ufffd') && !sameBytes(strToU8(text), withoutMark(bytes))) throw damaged(part);
  return text;
}

/** UTF-8; the declaration says so when the part came in another encoding. */
export function encodePart(text: string): Uint8Array {
  return strToU8(text.replace(/^(\ufeff?<\?xml[^?]*\sencoding\s*=\s*)(["'])utf-?16[a-z]*\2/i, '$1$2UTF-8$2'));
}

function decodeUtf16(bytes: Uint8Array, little: boolean): string {
  const units: string[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    const low = bytes[little ? i : i + 1] ?? 0;
    const high = bytes[little ? i + 1 : i] ?? 0;
    units.push(String.fromCharCode((high << 8) | low));
  }
  return units.join('');
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
