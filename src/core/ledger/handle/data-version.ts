import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';

type Rows = readonly (readonly CellValue[])[];

/** What stands between values of different kinds, so that 1, "1" and TRUE are three. */
const KIND = { blank: 1, number: 2, text: 3, boolean: 4, error: 5 } as const;

const bits = new DataView(new ArrayBuffer(8));

/**
 * A number for the content of a table: the same content has the same one, another content almost surely another. It is
 * a sum over the cells, each mixed with its place, so that a change of some cells is carried over without looking at the
 * rest.
 */
export function dataVersion(rows: Rows): number {
  let sum = rows.length | 0;
  rows.forEach((row, at) => {
    sum = (sum + rowVersion(row, at)) | 0;
  });
  return sum;
}

/** The version after some rows have changed; both tables have equally many rows. */
export function versionAfter(
  version: number,
  before: Rows,
  now: Rows,
  changedRows: readonly number[],
): number {
  let sum = version;
  for (const at of changedRows)
    sum = (sum - rowVersion(before[at] ?? [], at) + rowVersion(now[at] ?? [], at)) | 0;
  return sum;
}

/**
 * As it stands in a handle.
 *
 * @example versionText(255) //=> '000000ff'
 * @example versionText(-1) //=> 'ffffffff'
 */
export function versionText(version: number): string {
  return (version >>> 0).toString(16).padStart(8, '0');
}

function rowVersion(row: readonly CellValue[], at: number): number {
  let sum = 0;
  for (let column = 0; column < row.length; column += 1) {
    const place = mixed(Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(column + 1, 0x85ebca6b));
    sum = (sum + mixed(valueVersion(row[column] ?? null) ^ place)) | 0;
  }
  return sum;
}

function valueVersion(value: CellValue): number {
  if (value === null) return KIND.blank;
  if (typeof value === 'number') {
    bits.setFloat64(0, value + 0);
    return mixed(mixed(bits.getInt32(0) ^ KIND.number) ^ bits.getInt32(4));
  }
  if (typeof value === 'boolean') return mixed(value ? KIND.boolean : -KIND.boolean);
  return isCellError(value) ? textVersion(value.error, KIND.error) : textVersion(value, KIND.text);
}

/** FNV-1a over UTF-16 units. */
function textVersion(text: string, kind: number): number {
  let hash = 0x811c9dc5 ^ kind;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The finishing steps of MurmurHash3: every bit reaches every other. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
