/**
 * UTF-8 without the platform's coders, which core does not have. A lone surrogate, which a cell's text
 * can hold and UTF-8 cannot, is written as the three bytes of its number and comes back as it was.
 */

/** Bytes that a text takes at most. */
export function mostBytes(text: string): number {
  return text.length * 3;
}

/**
 * Writes a text at `at`, where `mostBytes` of room must be; answers where it ends.
 */
export function writeUtf8(text: string, into: Uint8Array, at: number): number {
  let end = at;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) into[end++] = unit;
    else if (unit < 0x800) {
      into[end++] = 0xc0 | (unit >> 6);
      into[end++] = 0x80 | (unit & 63);
    } else {
      const code = text.codePointAt(i) ?? unit;
      if (code > 0xffff) {
        into[end++] = 0xf0 | (code >> 18);
        into[end++] = 0x80 | ((code >> 12) & 63);
        i += 1;
      } else into[end++] = 0xe0 | (code >> 12);
      into[end++] = 0x80 | ((code >> 6) & 63);
      into[end++] = 0x80 | (code & 63);
    }
  }
  return end;
}

/**
 * The text of bytes that `writeUtf8` or an .xlsx file wrote; undefined when they are no UTF-8.
 * @example readUtf8(new Uint8Array([0xe5, 0x8d, 0x94]), 0, 3) //=> '協'
 * @example readUtf8(new Uint8Array([0xe5, 0x8d]), 0, 2) //=> undefined
 */
export function readUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = '';
  let at = start;
  while (at < end) {
    const first = bytes[at++] ?? 0;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4 || at + more > end) return undefined;
    let code = first & (0x3f >> more);
    for (let i = 0; i < more; i += 1) {
      const byte = bytes[at++] ?? 0;
      if ((byte & 0xc0) !== 0x80) return undefined;
      code = (code << 6) | (byte & 63);
    }
    if (code < SMALLEST[more] || code > 0x10ffff) return undefined;
    text += String.fromCodePoint(code);
  }
  return text;
}

/** The smallest code that needs so many bytes behind the first: longer spellings are none. */
const SMALLEST = [0, 0x80, 0x800, 0x10000] as const;
