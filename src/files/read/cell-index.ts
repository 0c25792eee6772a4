/**
 * "C5" → row 4, column 2; faster than a pattern, because a sheet asks it for every cell.
 * @example cellIndex('AB12') //=> { row: 11, column: 27 }
 * @example cellIndex('12') //=> undefined
 */
export function cellIndex(address: string): { readonly row: number; readonly column: number } | undefined {
  let column = 0;
  let i = 0;
  for (; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else break;
  }
  let row = 0;
  const digits = i;
  for (; i < address.length; i++) {
    const code = address.charCodeAt(i);
    if (code < 48 || code > 57) return undefined;
    row = row * 10 + code - 48;
  }
  return column === 0 || digits === address.length || row === 0
    ? undefined
    : { row: row - 1, column: column - 1 };
}
