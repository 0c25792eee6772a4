import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import { refuseStructure } from './protection';
import { areaOfRange, cellsMeet, rangeOfArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import { clearCells, ensureSize } from './write-cells';

/** One cell of many; only what stands in the first stays. */
export function mergeCells(core: WorkbookCore, sheetId: string, area: Area): void {
  refuseStructure(core, sheetId);
  const tables = core.services.tables.getTablesBySubunitId(core.unitId, sheetId);
  if (tables.some((table) => cellsMeet(areaOfRange(table.getRange()), area))) {
    throw new SheetRuleBroken('invalidOperation', 'Cells of a table cannot be merged.');
  }
  unmergeCells(core, sheetId, area);
  ensureSize(core, sheetId, area);
  clearCells(core, sheetId, { ...area, left: area.left + 1 }, 'contents');
  clearCells(core, sheetId, { ...area, right: area.left, top: area.top + 1 }, 'contents');
  const params = { unitId: core.unitId, subUnitId: sheetId, ranges: [rangeOfArea(area)] };
  core.run(AddWorksheetMergeMutation.id, params);
}

/** Takes apart every merge that meets the area. */
export function unmergeCells(core: WorkbookCore, sheetId: string, area: Area): void {
  refuseStructure(core, sheetId);
  const params = { unitId: core.unitId, subUnitId: sheetId, ranges: [rangeOfArea(area)] };
  core.run(RemoveWorksheetMergeMutation.id, params);
}
