import { damaged } from '../../refusal';
import { isSpace } from './part-start';

/**
 * The row (from 0) that a `<row>` tag names; `next` when it names none.
 * @param from behind the tag's name
 */
export function rowNumber(bytes: Uint8Array, from: number, end: number, next: number, part: string): number {
  for (let i = from; i < end;) {
    while (isSpace(bytes[i] ?? 0)) i += 1;
    if (bytes[i] === 62 || bytes[i] === 47) return next;
    const name = i;
    while (i < end && bytes[i] !== 61 && !isSpace(bytes[i] ?? 0)) i += 1;
    const isR = i === name + 1 && bytes[name] === 114;
    while (i < end && bytes[i] !== 34 && bytes[i] !== 39) i += 1;
    const quote = bytes[i];
    const start = i + 1;
    i = start;
    while (i < end && bytes[i] !== quote) i += 1;
    if (i >= end) break;
    if (isR) return wholeNumber(bytes, start, i, part) - 1;
    i += 1;
  }
  throw damaged(part);
}

function wholeNumber(bytes: Uint8Array, start: number, end: number, part: string): number {
  let value = 0;
  for (let i = start; i < end; i += 1) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit < 0 || digit > 9) throw damaged(part);
    value = value * 10 + digit;
  }
  return value;
}
