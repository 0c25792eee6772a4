import { damaged } from '../../refusal';
import { skipAside, tagEnd, UNFINISHED } from './skip-element';

/** A part that these scanners leave to the slower reader: UTF-16, or elements with prefixes. */
export class ForeignSpelling extends Error {
  constructor() {
    super('The part is spelled in a way that only the general reader reads.');
    this.name = 'ForeignSpelling';
  }
}

export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** The root's open tag; UNFINISHED when it is not there yet. Throws ForeignSpelling. */
export function rootTag(bytes: Uint8Array, part: string): Tag | typeof UNFINISHED {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) throw new ForeignSpelling();
  let at = first === 0xef ? 3 : 0;
  for (;;) {
    while (isSpace(bytes[at] ?? 0)) at += 1;
    if (bytes[at] === 0) return UNFINISHED;
    if (bytes[at] !== 60) throw damaged(part);
    const next = bytes[at + 1];
    if (next === 0) return UNFINISHED;
    if (next !== 33 && next !== 63) break;
    at = skipAside(bytes, at, part);
    if (at === UNFINISHED) return UNFINISHED;
  }
  const end = tagEnd(bytes, at);
  if (end === UNFINISHED) return UNFINISHED;
  if (hasPrefix(bytes, at)) throw new ForeignSpelling();
  return { start: at, end, selfClosing: bytes[end - 2] === 47 };
}

/** Whether the name of the tag at `at` has a colon in it. */
function hasPrefix(bytes: Uint8Array, at: number): boolean {
  let i = at + 1;
  while (!endsName(bytes[i] ?? 0)) {
    if (bytes[i] === 58) return true;
    i += 1;
  }
  return false;
}

/** Whether the tag at `at`, behind its "<" or "</", is called `name`. */
export function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i += 1) if (bytes[at + i] !== name.charCodeAt(i)) return false;
  return endsName(bytes[at + name.length] ?? 0);
}

/** Where nothing but spaces, comments and instructions stands any more; the rest when it is unfinished. */
export function afterRoot(bytes: Uint8Array, from: number, part: string): number {
  for (let at = from; ;) {
    while (isSpace(bytes[at] ?? 0)) at += 1;
    if (bytes[at] === 0) return at;
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] !== 60 || (next !== 33 && next !== 63 && next !== 0)) throw damaged(part);
    const end = next === 0 ? UNFINISHED : skipAside(bytes, at, part);
    if (end === UNFINISHED) return at;
    at = end;
  }
}

export function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

/** Space, slash, ">" or the end of what is there. */
export function endsName(byte: number): boolean {
  return isSpace(byte) || byte === 47 || byte === 62 || byte === 0;
}
