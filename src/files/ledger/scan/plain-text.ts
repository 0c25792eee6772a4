/** The text has something in it that must be decoded, or tags. */
export const NOT_PLAIN = -2;

/**
 * Where the text that begins at `at` ends, when it stands there as it is meant; NOT_PLAIN when there are
 * entities, carriage returns or Excel's own escapes in it, UNFINISHED (−1) when it goes on.
 */
export function plainTextEnd(bytes: Uint8Array, at: number): number {
  for (let i = at; ; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte === 60) return i;
    if (byte === 0) return -1;
    if (byte === 38 || byte === 13 || (byte === 95 && bytes[i + 1] === 120)) return NOT_PLAIN;
  }
}
