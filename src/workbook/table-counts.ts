import { formatArea } from '../core/book/area';
import type { RecognisedTable } from '../core/ledger/recognise';
import { keyColumn } from '../core/ledger/schema';
import { bodyOf } from './read-dressing';

/** Rows whose ids are read in one request. */
const ROWS_AT_ONCE = 5000;

/**
 * How many rows of each table hold anything, by table id. Ids are read first; rows without an id are
 * looked at as a whole, because a row somebody began counts and the blank row of an empty table does not.
 */
export async function countRows(
  context: Excel.RequestContext,
  tables: readonly RecognisedTable[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(table.spec.id, await countTable(context, table));
  return counts;
}

async function countTable(context: Excel.RequestContext, table: RecognisedTable): Promise<number> {
  const body = bodyOf(table);
  const place = table.columns.get(keyColumn(table.spec).id) ?? 0;
  const sheet = context.workbook.worksheets.getItem(table.found.sheet);
  const column = body.left + place;
  const ids: boolean[] = [];
  for (let top = body.top; top <= body.bottom; top += ROWS_AT_ONCE) {
    const bottom = Math.min(body.bottom, top + ROWS_AT_ONCE - 1);
    ids.push(
      ...(await readFilled(
        context,
        sheet.getRange(formatArea({ top, bottom, left: column, right: column })),
      )),
    );
  }
  const withoutId = ids.flatMap((filled, index) => (filled ? [] : [body.top + index]));
  const begun = await countBegun(context, sheet, withoutId, body);
  return ids.length - withoutId.length + begun;
}

/** For each row of the range: does any of its cells hold something? */
async function readFilled(context: Excel.RequestContext, range: Excel.Range): Promise<boolean[]> {
  range.load({ valueTypes: true });
  await context.sync();
  return range.valueTypes.map((row) => row.some((type) => type !== Excel.RangeValueType.empty));
}

async function countBegun(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly number[],
  { left, right }: { readonly left: number; readonly right: number },
): Promise<number> {
  let begun = 0;
  for (const { top, bottom } of runsOf(rows)) {
    const filled = await readFilled(context, sheet.getRange(formatArea({ top, bottom, left, right })));
    begun += filled.filter(Boolean).length;
  }
  return begun;
}

/** Neighbouring rows together, no run longer than one request takes. */
function runsOf(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && last.bottom === row - 1 && row - last.top < ROWS_AT_ONCE) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}
