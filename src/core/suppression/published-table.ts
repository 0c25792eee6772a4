import { chain, each } from '../combine';
import type { Failure, Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import { isReported } from '../values/blank';
import type { Block } from '../values/block';
import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';
import { lineKind } from './total-labels';

/** A table of counts as a block of cells holds it. Rows and columns are numbered from 0 in the block. */
export interface PublishedTable {
  /** Rows and columns of the counts that are no totals. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The row of column totals, the column of row totals. */
  readonly totalRow: number | undefined;
  readonly totalColumn: number | undefined;
  readonly inner: readonly (readonly number[])[];
}

/** More cells than this would keep Excel waiting. */
export const MOST_CELLS = 5_000;

/**
 * Finds the counts and the totals of a table. A first row or column of texts are labels. Totals are where
 * a label says so (合計, 総数, total …), at any place; then they must add up. Without labels the last row
 * (column) is totals if it is the sum of at least two others in every column (row), or else the first.
 * Every other cell must hold a whole number of 0 or more; a subtotal would be one more equation and is
 * named.
 * @example publishedTable([[1, 2, 3], [4, 5, 9]]).value //=> { rows: [0, 1], columns: [0, 1], totalRow: undefined, totalColumn: 2, inner: [[1, 2], [4, 5]] }
 * @example publishedTable([['', '男', '総数'], ['10代', 4, 5]]).reason //=> { code: 'totalsDoNotAddUp', data: { total: 5, sum: 4 } }
 */
export function publishedTable(block: Block): Outcome<PublishedTable> {
  const size = block.length * (block[0]?.length ?? 0);
  if (size > MOST_CELLS) return wrong(reason('tableTooLarge', { cells: size, most: MOST_CELLS }));
  const header = isHeader(block[0] ?? []) ? 1 : 0;
  const stub = block.slice(header).every(([first = null]) => isText(first)) ? 1 : 0;
  const body = each(block.slice(header), (line, row) =>
    each(line.slice(stub), (cell, column) => countIn(cell, (row + header) * line.length + column + stub + 1)),
  );
  return chain(body, (counts) => {
    if (counts.length === 0 || counts[0]?.length === 0) return missing(reason('noRows', {}));
    const rowLabels = stub ? block.slice(header).map(([label = null]) => label) : undefined;
    const columnLabels = header ? block[0]?.slice(stub) : undefined;
    const totalRow = totalLine(counts, rowLabels);
    if (!totalRow.ok) return totalRow;
    const totalColumn = totalLine(turned(counts), columnLabels);
    if (!totalColumn.ok) return totalColumn;
    return assembled(counts, totalRow.value, totalColumn.value, header, stub);
  });
}

/** Texts throughout; only the corner may be blank. A row of a label and a blank is a group not reported. */
function isHeader(cells: readonly CellValue[]): boolean {
  const [corner = null, ...labels] = cells;
  return labels.every(isText) && (isText(corner) || (labels.length > 0 && !isReported(corner)));
}

function isText(cell: CellValue): boolean {
  return typeof cell === 'string' && isReported(cell);
}

function countIn(cell: CellValue, position: number): Outcome<number> {
  const argument = 'table';
  if (isCellError(cell)) return missing(reason('cellError', { argument, error: cell.error }));
  if (!isReported(cell)) return missing(reason('cellNotReported', { argument, position }));
  if (typeof cell !== 'number') return wrong(reason('notANumber', { argument, value: String(cell) }));
  if (cell < 0) return wrong(reason('negative', { argument, value: cell }));
  if (!Number.isInteger(cell)) return wrong(reason('notAnInteger', { argument, value: cell }));
  // Sums over the whole table must stay exact.
  if (cell * MOST_CELLS > Number.MAX_SAFE_INTEGER) {
    return wrong(reason('numberTooLarge', { argument, value: cell }));
  }
  return answered(cell);
}

/** The line of totals among `lines`, by its label or, without labels, by its sums. */
function totalLine(
  lines: readonly (readonly number[])[],
  labels: readonly CellValue[] | undefined,
): Outcome<number | undefined> {
  if (!labels) {
    if (lines.length < 3) return answered(undefined);
    return answered([lines.length - 1, 0].find((line) => isSumOfOthers(lines, line)));
  }
  const kinds = labels.map((label) => (typeof label === 'string' ? lineKind(label) : 'group'));
  const total = kinds.indexOf('total');
  const extra = kinds.findIndex((kind, line) => kind === 'subtotal' || (kind === 'total' && line > total));
  if (extra >= 0) return wrong(reason('subtotalInTable', { value: String(labels[extra] as string) }));
  return answered(total < 0 ? undefined : total);
}

function isSumOfOthers(lines: readonly (readonly number[])[], total: number): boolean {
  const sums = sumsWithout(lines, total);
  const shown = lines[total] ?? [];
  return shown.some((value) => value > 0) && shown.every((value, index) => value === sums[index]);
}

function sumsWithout(lines: readonly (readonly number[])[], total: number | undefined): readonly number[] {
  const others = lines.filter((_, line) => line !== total);
  return (lines[0] ?? []).map((_, index) => others.reduce((sum, line) => sum + (line[index] ?? 0), 0));
}

function assembled(
  counts: readonly (readonly number[])[],
  totalRow: number | undefined,
  totalColumn: number | undefined,
  header: number,
  stub: number,
): Outcome<PublishedTable> {
  const places = (count: number, total: number | undefined): number[] =>
    Array.from({ length: count }, (_, line) => line).filter((line) => line !== total);
  const rows = places(counts.length, totalRow);
  const columns = places(counts[0]?.length ?? 0, totalColumn);
  if (rows.length === 0 || columns.length === 0) return missing(reason('noRows', {}));
  const wrongTotal = notAddingUp(counts, totalRow) ?? notAddingUp(turned(counts), totalColumn);
  if (wrongTotal) return wrongTotal;
  return answered({
    rows: rows.map((row) => row + header),
    columns: columns.map((column) => column + stub),
    totalRow: totalRow === undefined ? undefined : totalRow + header,
    totalColumn: totalColumn === undefined ? undefined : totalColumn + stub,
    inner: rows.map((row) => columns.map((column) => counts[row]?.[column] ?? 0)),
  });
}

function notAddingUp(lines: readonly (readonly number[])[], total: number | undefined): Failure | undefined {
  if (total === undefined) return undefined;
  const sums = sumsWithout(lines, total);
  for (const [index, value] of (lines[total] ?? []).entries()) {
    const sum = sums[index] ?? 0;
    if (sum !== value) return wrong(reason('totalsDoNotAddUp', { total: value, sum }));
  }
  return undefined;
}

function turned(lines: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] ?? 0));
}
