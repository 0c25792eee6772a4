import { chain } from '../combine';
import type { Outcome } from '../outcome';
import { answered, missing, wrong } from '../outcome';
import { reason } from '../reasons';
import type { Block } from '../values/block';
import type { CellValue } from '../values/cell-value';
import { hideTable } from './hide-table';
import { minimumProblem } from './minimum';
import type { ProtectionMethod } from './protection-method';
import type { PublishedTable } from './published-table';
import { publishedTable } from './published-table';

export interface SuppressInput {
  readonly table: Block;
  readonly minimum: number | null;
  /** What stands in place of a hidden count; null is X. */
  readonly mark: string | null;
  readonly method: ProtectionMethod;
}

export type ShownCell = string | number | boolean;

/** What Japanese official statistics print for a hidden figure. */
const USUAL_MARK = 'X';

/**
 * A table of counts as it may be published, in the shape in which it came: counts from 1 to minimum − 1,
 * totals among them, are replaced by the mark; zero is shown.
 * - hide: further cells are hidden so that none can be derived from rows, columns and totals (`hideTable`,
 *   `complementary`). The total of these is the least possible wherever the search can be finished (tables
 *   of some dozens of cells); beyond that it is a good choice, and no less safe.
 * - roundUp, round, roundTotalsUp: nothing else is hidden; instead all cells (or only totals) are rounded
 *   to a multiple of the minimum, upwards or half up: the alternatives of the open data of Japan's
 *   long-term care database (介護DB). They blur, they do not guarantee: a total that is a multiple already
 *   may still give a cell away.
 * @example suppress({ table: [[11, 12, 36], [2, 305, 995], [26, 55, 34]], minimum: 10, mark: null, method: 'hide' }).value //=> [['X', 'X', 36], ['X', 'X', 995], [26, 55, 34]]
 * @example suppress({ table: [[11, 12, 36, 59], [2, 305, 995, 1302]], minimum: 10, mark: '―', method: 'roundUp' }).value //=> [[20, 20, 40, 60], ['―', 310, 1000, 1310]]
 */
export function suppress(input: SuppressInput): Outcome<readonly (readonly ShownCell[])[]> {
  const { table, minimum, method } = input;
  const mark = input.mark ?? USUAL_MARK;
  if (minimum === null) return missing(reason('notReported', { argument: 'minimum' }));
  const unusable = minimumProblem(minimum) ?? markProblem(mark);
  if (unusable) return wrong(unusable);
  return chain(publishedTable(table), (found) => {
    const changed =
      method === 'hide' ? hiding(found, minimum, mark) : rounding(table, found, minimum, mark, method);
    return chain(changed, (cellAt) =>
      answered(table.map((line, row) => line.map((cell, column) => cellAt(row, column) ?? plain(cell)))),
    );
  });
}

/** The cell to show at a place of the block; undefined where it stays as it is. */
type CellAt = (row: number, column: number) => ShownCell | undefined;

function hiding(found: PublishedTable, minimum: number, mark: string): Outcome<CellAt> {
  const { rows, columns, totalRow, totalColumn, inner } = found;
  const result = hideTable({
    inner,
    rowTotals: totalColumn !== undefined,
    columnTotals: totalRow !== undefined,
    minimum,
  });
  if (!result) return missing(reason('totalsNeeded', {}));
  const lines = new Map([...rows, totalRow].map((row, index) => [row, index]));
  const places = new Map([...columns, totalColumn].map((column, index) => [column, index]));
  return answered((row, column) => {
    const [line, place] = [lines.get(row), places.get(column)];
    return line !== undefined && place !== undefined && result.hidden[line]?.[place] ? mark : undefined;
  });
}

function rounding(
  table: Block,
  { rows, columns, totalRow, totalColumn }: PublishedTable,
  minimum: number,
  mark: string,
  method: Exclude<ProtectionMethod, 'hide'>,
): Outcome<CellAt> {
  if (method === 'roundTotalsUp' && totalRow === undefined && totalColumn === undefined) {
    return wrong(reason('noTotalsToRound', {}));
  }
  const [lines, places] = [new Set([...rows, totalRow]), new Set([...columns, totalColumn])];
  return answered((row, column) => {
    const cell = table[row]?.[column];
    if (typeof cell !== 'number' || !lines.has(row) || !places.has(column)) return undefined;
    if (cell > 0 && cell < minimum) return mark;
    if (method === 'roundTotalsUp' && row !== totalRow && column !== totalColumn) return cell;
    const up =
      method === 'round' ? Math.floor((2 * cell + minimum) / (2 * minimum)) : Math.ceil(cell / minimum);
    return up * minimum;
  });
}

/** Labels as they are; a blank one is an empty cell. */
function plain(cell: CellValue): ShownCell {
  return cell === null || typeof cell === 'object' ? '' : cell;
}

/** A mark of digits would be taken for a count. */
function markProblem(mark: string) {
  return /^[\d.,\s-]*$/.test(mark.normalize('NFKC'))
    ? reason('markLooksLikeNumber', { value: mark })
    : undefined;
}
