import type { Area } from '../core/book/area';
import { shiftCells } from './cell-shift';
import { refuseStructure } from './protection';
import { bandOf } from './sheet-bands';
import { syncHeaders } from './table-headers';
import { freeTableName } from './table-names';
import { cellsMeet } from './univer-range';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';
import { ensureSize } from './write-cells';

/** Makes the cells a table and answers its id; without headers of their own they get a header row. */
export function createTable(parts: WorkbookParts, sheetId: string, area: Area, hasHeaders: boolean): string {
  const { core, tables, names, labels } = parts;
  refuseStructure(core, sheetId);
  const whole = { ...area, bottom: hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1 };
  if (tables.onSheet(sheetId).some((table) => cellsMeet(table.area, whole))) {
    throw new SheetRuleBroken('invalidArgument', 'Tables cannot overlap.');
  }
  ensureSize(core, sheetId, whole);
  if (!hasHeaders) {
    const row = bandOf({ ...area, bottom: area.top }, 'rows', 'inserted');
    core.quietly(() => shiftCells(parts, sheetId, row));
  }
  const id = core.quietly(() =>
    tables.add(sheetId, {
      name: freeTableName(tables, names, labels.table),
      area: whole,
      columns: Array.from({ length: whole.right - whole.left + 1 }, () => ''),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: 'TableStyleMedium2',
    }),
  );
  syncHeaders(core, tables, tables.byId(id), labels.column);
  return id;
}
