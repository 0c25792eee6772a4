import type { Area } from '../../core/book/area';
import type { FoundTable } from '../../core/ledger/recognise';
import { areaOf } from '../workbook-shape';

/** An Excel table and where it stands at the moment. */
export interface PlacedTable extends FoundTable {
  readonly id: string;
  readonly sheetId: string;
  /** Its rows without header and totals. */
  readonly body: Area;
}

/** Every table of the workbook, in two round trips and without its cells. */
export async function readLayout(context: Excel.RequestContext): Promise<readonly PlacedTable[]> {
  const { tables } = context.workbook;
  tables.load({
    id: true,
    name: true,
    showTotals: true,
    worksheet: { id: true, name: true },
    columns: { name: true },
  });
  await context.sync();
  const ranges = tables.items.map((table) => {
    const [whole, body] = [table.getRange(), table.getDataBodyRange()];
    whole.load({ address: true });
    body.load({ address: true });
    return { table, whole, body };
  });
  await context.sync();
  return ranges.map(({ table, whole, body }) => ({
    id: table.id,
    name: table.name,
    sheetId: table.worksheet.id,
    sheet: table.worksheet.name,
    area: areaOf(whole.address),
    body: areaOf(body.address),
    headers: table.columns.items.map((column) => column.name),
    showTotals: table.showTotals,
  }));
}

/** Everything of a table that says which column means what: while it is the same, the same columns are read. */
export function signatureOf({ id, name, sheetId, sheet, area, headers, showTotals }: PlacedTable): string {
  return JSON.stringify([id, name, sheetId, sheet, area.left, headers, showTotals]);
}
