import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';

type Rows = readonly (readonly CellValue[])[];

/**
 * Entries of the rows in which two tables of equally many rows differ; undefined when their sizes do, so that there is
 * no telling which row became which.
 *
 * @example changedRows([[1], ['a']], [[1], ['b']]) //=> [1]
 * @example changedRows([[1]], [[1]]) //=> []
 * @example changedRows([[1]], [[1], [2]]) //=> undefined
 */
export function changedRows(before: Rows, now: Rows): readonly number[] | undefined {
  if (before === now) return [];
  if (before.length !== now.length || before[0]?.length !== now[0]?.length) return undefined;
  const changed: number[] = [];
  for (let at = 0; at < now.length; at += 1) {
    const [was, is] = [before[at], now[at]];
    if (was !== is && is && !sameRow(was ?? [], is)) changed.push(at);
  }
  return changed;
}

function sameRow(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  for (let column = 0; column < b.length; column += 1) {
    const [was = null, is = null] = [a[column], b[column]];
    if (was !== is && !sameError(was, is)) return false;
  }
  return true;
}

function sameError(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) && a.error === b.error;
}
