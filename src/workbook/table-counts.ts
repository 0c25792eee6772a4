import type { Area } from '../core/book/area';
import { formatArea } from '../core/book/area';
import type { RecognisedTable } from '../core/ledger/recognise';
import { keyColumn } from '../core/ledger/schema';
import type { ChunkPace } from './chunk-pace';
import { chunkPace } from './chunk-pace';
import { inChunks } from './in-chunks';
import { bodyOf } from './read-dressing';

/**
 * How many rows of each table hold anything, by table id. Ids are read first; rows without an id are
 * looked at as a whole, because a row somebody began counts and the blank row of an empty table does not.
 */
export async function countRows(
  context: Excel.RequestContext,
  tables: readonly RecognisedTable[],
  pace: ChunkPace = chunkPace(),
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(table.spec.id, await countTable(context, table, pace));
  return counts;
}

async function countTable(
  context: Excel.RequestContext,
  table: RecognisedTable,
  pace: ChunkPace,
): Promise<number> {
  const body = bodyOf(table);
  const column = body.left + (table.columns.get(keyColumn(table.spec).id) ?? 0);
  const filled = (area: Area): Promise<ReadonlySet<number>> =>
    rowsFilled(context, table.found.sheet, area, pace);
  const withId = await filled({ ...body, left: column, right: column });
  let count = withId.size;
  for (const run of runsWithout(withId, body)) count += (await filled({ ...body, ...run })).size;
  return count;
}

/** The rows of the area in which some cell holds something. */
async function rowsFilled(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  pace: ChunkPace,
): Promise<ReadonlySet<number>> {
  const filled = new Set<number>();
  await inChunks(area, pace, async (part) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(formatArea(part));
    range.load({ valueTypes: true });
    await context.sync();
    range.valueTypes.forEach((types, row) => {
      if (types.some((type) => type !== Excel.RangeValueType.empty)) filled.add(part.top + row);
    });
  });
  return filled;
}

/** Neighbouring rows that are not among the given ones. */
function runsWithout(
  rows: ReadonlySet<number>,
  { top, bottom }: Area,
): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (let row = top; row <= bottom; row++) {
    if (rows.has(row)) continue;
    const last = runs.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
