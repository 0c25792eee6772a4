import type { Area } from '../core/book/area';
import { shiftCells } from './cell-shift';
import { refuseStructure } from './protection';
import { holds } from './read-cells';
import { forEachRaw } from './raw-cells';
import { bandOf } from './sheet-bands';
import { mentions } from './table-store';
import type { StoredTable } from './table-store';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';

/** The rows between the header and the totals. */
export function dataArea(table: StoredTable): Area {
  const { area, showHeaders, showTotals } = table;
  return {
    ...area,
    top: area.top + (showHeaders ? 1 : 0),
    bottom: area.bottom - (showTotals ? 1 : 0),
  };
}

/** Empty rows before the data row `index`, or after the last one; what stands below the table moves down. */
export function insertTableRows(parts: WorkbookParts, tableId: string, index: number, count: number): void {
  const { core, tables } = parts;
  const table = tables.byId(tableId);
  refuseStructure(core, table.sheetId);
  const data = dataArea(table);
  const top = data.top + index;
  if (index < 0 || count < 1 || top > data.bottom + 1)
    throw new SheetRuleBroken('invalidArgument', 'No such row of the table.');
  const fresh: Area = { ...data, top, bottom: top + count - 1 };
  const grows = top > table.area.bottom;
  if (!grows || !isEmptyArea(parts, table.sheetId, fresh))
    shiftCells(parts, table.sheetId, bandOf(fresh, 'rows', 'inserted'));
  if (!grows) return;
  const { area } = tables.byId(tableId);
  core.quietly(() => tables.setArea(tableId, { ...area, bottom: top + count - 1 }));
  tables.registerRows(tableId);
  core.formulasChanged(mentions(table.name));
}

/** Data rows go, and what stands below the table moves up; an empty row stays when all of them go. */
export function deleteTableRows(parts: WorkbookParts, tableId: string, index: number, count: number): void {
  const table = parts.tables.byId(tableId);
  refuseStructure(parts.core, table.sheetId);
  const data = dataArea(table);
  const top = data.top + index;
  const bottom = top + count - 1;
  if (index < 0 || count < 1 || bottom > data.bottom)
    throw new SheetRuleBroken('invalidArgument', 'No such row of the table.');
  shiftCells(parts, table.sheetId, bandOf({ ...data, top, bottom }, 'rows', 'deleted'));
}

/** A column goes with its cells; what stands right of the table in these rows moves left. */
export function deleteTableColumn(parts: WorkbookParts, tableId: string, index: number): void {
  const table = parts.tables.byId(tableId);
  refuseStructure(parts.core, table.sheetId);
  if (index < 0 || index >= table.columns.length)
    throw new SheetRuleBroken('invalidArgument', 'No such column of the table.');
  if (table.columns.length === 1) throw new SheetRuleBroken('invalidOperation', 'A table needs a column.');
  const left = table.area.left + index;
  shiftCells(parts, table.sheetId, bandOf({ ...table.area, left, right: left }, 'columns', 'deleted'));
}

export function isEmptyArea({ core }: WorkbookParts, sheetId: string, area: Area): boolean {
  let empty = true;
  forEachRaw(core, sheetId, area, (_row, _column, cell) => {
    if (holds(cell)) empty = false;
  });
  return empty;
}
