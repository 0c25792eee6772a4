/** Replaces text[start, end) by `text`; start = end inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies splices that do not overlap; several at one place keep their order. Everything between
 * them stays as it is.
 * @example applySplices('abcdef', [{ start: 4, end: 5, text: 'E' }, { start: 1, end: 1, text: '+' }]) //=> "a+bcdEf"
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  const ordered = splices.map((splice, i) => ({ ...splice, i }));
  ordered.sort((a, b) => a.start - b.start || a.end - b.end || a.i - b.i);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of ordered) {
    if (splice.start < at) throw new Error(`Changes overlap at ${splice.start}.`);
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
