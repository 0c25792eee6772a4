import type { Area } from '../../core/book/area';
import type { CellValue } from '../../core/values/cell-value';
import { cellErrorCode } from '../../core/values/cell-value';
import type { ChunkPace } from '../chunk-pace';
import { inChunks } from '../in-chunks';
import { areaOf } from '../workbook-shape';
import type { PlacedTable } from './layout';

/** A table does not stand any more where it stood when its reading began: what was read is of no use. */
export class TableMoved extends Error {
  constructor(readonly tableId: string) {
    super(`Table ${tableId} has moved while it was read.`);
  }
}

/** Told the rows of a table from the top, each with its sheet row. */
export type TakeRow = (place: number, row: readonly CellValue[]) => void;

/**
 * Reads sheet rows of a table's body, or some of its columns. Every answer says where the table stands as well, so that rows which have
 * moved meanwhile are never taken for others; it then rejects with TableMoved.
 *
 * @param part within the table's body
 */
export async function readBody(
  context: Excel.RequestContext,
  table: PlacedTable,
  part: Area,
  pace: ChunkPace,
  take: TakeRow,
): Promise<void> {
  const rows = new Map<number, CellValue[]>();
  await inChunks(
    part,
    pace,
    async (piece) => {
      const grid = await readPiece(context, table, piece);
      grid.forEach((line, index) => {
        const row = rows.get(piece.top + index);
        if (row) row.push(...line);
        else rows.set(piece.top + index, line);
      });
    },
    ({ top, bottom }) => {
      for (let place = top; place <= bottom; place += 1) take(place, rows.get(place) ?? []);
      rows.clear();
    },
  );
}

/** Which columns of a part of a table hold a formula, as sheet columns. */
export async function formulaColumns(
  context: Excel.RequestContext,
  table: PlacedTable,
  part: Area,
  pace: ChunkPace,
): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  await inChunks(part, pace, async (piece) => {
    const { range, body } = partOf(context, table, piece);
    range.load({ formulas: true });
    await context.sync();
    mustStand(table, body);
    for (const line of range.formulas as unknown[][])
      line.forEach((entry, index) => {
        if (typeof entry === 'string' && entry.startsWith('=')) found.add(piece.left + index);
      });
  });
  return found;
}

async function readPiece(
  context: Excel.RequestContext,
  table: PlacedTable,
  piece: Area,
): Promise<CellValue[][]> {
  const { range, body } = partOf(context, table, piece);
  range.load({ values: true });
  await context.sync();
  mustStand(table, body);
  const values = answered(range.values);
  if (!values.some((line) => line.some(looksLikeError))) return values.map((line) => line.map(valueOf));
  // Only the type tells an error from a text that somebody wrote so.
  range.load({ values: true, valueTypes: true });
  body.load({ address: true });
  await context.sync();
  mustStand(table, body);
  const types = range.valueTypes;
  return answered(range.values).map((line, row) =>
    line.map((value, column) => {
      const error = types[row]?.[column] === Excel.RangeValueType.error ? looksLikeError(value) : undefined;
      return error ? { error } : valueOf(value);
    }),
  );
}

function partOf(
  context: Excel.RequestContext,
  { id, body: { top, left } }: PlacedTable,
  piece: Area,
): { readonly range: Excel.Range; readonly body: Excel.Range } {
  const body = context.workbook.tables.getItem(id).getDataBodyRange();
  body.load({ address: true });
  const range = body
    .getCell(piece.top - top, piece.left - left)
    .getResizedRange(piece.bottom - piece.top, piece.right - piece.left);
  return { range, body };
}

function mustStand(table: PlacedTable, body: Excel.Range): void {
  const { top, left, bottom, right } = areaOf(body.address);
  const { body: known } = table;
  if (top !== known.top || left !== known.left || bottom !== known.bottom || right !== known.right)
    throw new TableMoved(table.id);
}

/** Above its limit Excel may answer null instead of failing: the part is then asked for in halves. */
function answered(values: unknown[][] | null): unknown[][] {
  if (values === null)
    throw Object.assign(new Error('Excel answered no values for the range.'), { code: 'RangeExceedsLimit' });
  return values;
}

function looksLikeError(value: unknown): ReturnType<typeof cellErrorCode> {
  return typeof value === 'string' && value.startsWith('#') ? cellErrorCode(value) : undefined;
}

function valueOf(value: unknown): CellValue {
  if (value === '' || value === null) return null;
  // Excel knows no other values.
  return value as string | number | boolean;
}
