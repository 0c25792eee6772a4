import type { Area } from '../core/book/area';
import { formatArea } from '../core/book/area';
import type { CellChange } from '../core/ledger/checks/fix-change';
import type { CellValue } from '../core/values/cell-value';
import { isCellError } from '../core/values/cell-value';
import { chunkPace } from './chunk-pace';
import { readInChunks } from './read-in-chunks';
import { textEntry } from './write-text';

export interface CellsChanged {
  /** What takes each change back: the value and the format that the cell had. */
  readonly undo: readonly CellChange[];
  /** How many cells were left alone, because they hold something else by now. */
  readonly skipped: number;
}

/** Cells so close to each other are read together. */
const NEAR = 20;
/** Rows in one piece that is read and written. */
const ROWS_AT_ONCE = 1000;

/**
 * Changes cells that still hold what they are thought to hold: all are read and compared before the first one is
 * written, and all are written in one request, which Excel's own undo takes back in one step. A formula is never
 * replaced. Rejects with Excel's error, and has then changed nothing.
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<CellsChanged> {
  const undo: CellChange[] = [];
  const pieces = [];
  const pace = chunkPace();
  for (const piece of piecesOf(changes))
    pieces.push({ piece, stands: await readPiece(context, piece, pace) });
  for (const { piece, stands } of pieces) undo.push(...queuePiece(context, piece, stands));
  await context.sync();
  return { undo, skipped: changes.length - undo.length };
}

/** Changes of neighbouring cells of one column. */
interface Piece {
  readonly sheet: string;
  readonly area: Area;
  readonly changes: readonly CellChange[];
}

function piecesOf(changes: readonly CellChange[]): readonly Piece[] {
  const pieces: { sheet: string; area: Area; changes: CellChange[] }[] = [];
  for (const change of [...changes].sort(inColumns)) {
    const { sheet, area } = change;
    const last = pieces.at(-1);
    const joins =
      last?.sheet === sheet &&
      last.area.left === area.left &&
      area.top - last.area.bottom <= NEAR &&
      area.top - last.area.top < ROWS_AT_ONCE;
    if (joins) {
      last.area = { ...last.area, bottom: area.bottom };
      last.changes.push(change);
    } else pieces.push({ sheet, area, changes: [change] });
  }
  return pieces;
}

function inColumns(a: CellChange, b: CellChange): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.area.left - b.area.left || a.area.top - b.area.top;
}

/** What stands in one cell. */
interface Standing {
  readonly value: CellValue;
  readonly formula: string | undefined;
  readonly numberFormat: string;
}

async function readPiece(
  context: Excel.RequestContext,
  { sheet, area }: Piece,
  pace: ReturnType<typeof chunkPace>,
): Promise<readonly Standing[]> {
  const wanted = { formulas: true, numberFormats: true, pace };
  const { values, formulas, numberFormats } = await readInChunks(context, sheet, area, wanted);
  return values.map(([value = null], row) => ({
    value,
    formula: formulas[row]?.[0],
    numberFormat: numberFormats[row]?.[0] ?? 'General',
  }));
}

/** Queues what may be written and answers what takes it back. null leaves a cell as it is. */
function queuePiece(
  context: Excel.RequestContext,
  { sheet, area, changes }: Piece,
  stands: readonly Standing[],
): readonly CellChange[] {
  const undo: CellChange[] = [];
  const entries = stands.map((): (string | number | boolean | null)[] => [null]);
  const formats = stands.map((): (string | null)[] => [null]);
  for (const change of changes) {
    const row = change.area.top - area.top;
    const now = stands[row];
    if (!now || now.formula !== undefined || !isSame(now.value, change.expected)) continue;
    const format = change.format(now.numberFormat);
    entries[row] = [entryFor(change.next, format ?? now.numberFormat)];
    formats[row] = [format ?? null];
    undo.push({
      ...change,
      expected: change.next,
      next: now.value,
      format: (current) => (current === now.numberFormat ? undefined : now.numberFormat),
    });
  }
  if (undo.length === 0) return undo;
  const range = context.workbook.worksheets.getItem(sheet).getRange(formatArea(area));
  // Formats first: Excel reads what is written by the format the cell already has.
  if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
  range.formulas = entries;
  return undo;
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) return false;
  return a === b;
}

function entryFor(value: CellValue, numberFormat: string): string | number | boolean {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? textEntry(value, numberFormat) : value;
}
