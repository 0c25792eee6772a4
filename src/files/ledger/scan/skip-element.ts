import { reason } from '../../../core/reasons';
import { damaged, Refusal } from '../../refusal';

/** The element does not end within the bytes that are there. */
export const UNFINISHED = -1;

/** No Office part nests deeper than some dozens. */
const MOST_DEPTH = 256;

/**
 * Where the element that begins at `at` ends; UNFINISHED when it goes on behind the zero. Names of tags
 * are not compared: whoever reads the element does that.
 */
export function skipElement(bytes: Uint8Array, at: number, part: string): number {
  let depth = 0;
  for (let i = at; ;) {
    while (bytes[i] !== 60 && bytes[i] !== 0) i += 1;
    if (bytes[i] === 0) return UNFINISHED;
    const second = bytes[i + 1] ?? 0;
    if (second === 0) return UNFINISHED;
    const end = second === 33 || second === 63 ? skipAside(bytes, i, part) : tagEnd(bytes, i);
    if (end === UNFINISHED) return UNFINISHED;
    if (second === 47) depth -= 1;
    else if (second !== 33 && second !== 63 && bytes[end - 2] !== 47) depth += 1;
    if (depth > MOST_DEPTH || depth < 0) throw damaged(part);
    i = end;
    if (depth === 0 && second !== 33 && second !== 63) return end;
  }
}

/** Where a comment, a CDATA section or a processing instruction ends; a document type is refused. */
export function skipAside(bytes: Uint8Array, at: number, part: string): number {
  if (bytes[at + 1] === 63) return find(bytes, at + 2, [63, 62]);
  if (bytes[at + 2] === 0 || (bytes[at + 2] === 45 && bytes[at + 3] === 0)) return UNFINISHED;
  if (bytes[at + 2] === 45) return find(bytes, at + 4, [45, 45, 62]);
  if (bytes[at + 2] === 91) return find(bytes, at + 3, [93, 93, 62]);
  throw new Refusal(reason('fileHasDtd', { part }));
}

/** Where the tag at `at` ends, ">" in quotes left out. */
export function tagEnd(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; ; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 62) return i + 1;
    if (byte === 0) return UNFINISHED;
    if (byte !== 34 && byte !== 39) continue;
    i += 1;
    while (bytes[i] !== byte && bytes[i] !== 0) i += 1;
    if (bytes[i] === 0) return UNFINISHED;
  }
}

function find(bytes: Uint8Array, from: number, mark: readonly number[]): number {
  for (let i = from; ; i += 1) {
    if (bytes[i] === 0) return UNFINISHED;
    let same = 0;
    while (same < mark.length && bytes[i + same] === mark[same]) same += 1;
    if (same === mark.length) return i + same;
  }
}
