import type { Area } from '../core/book/area';
import { excelStyle } from './styles';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';

/** On a protected sheet only unlocked cells may be written; by anyone, as in Excel. */
export function refuseLocked(core: WorkbookCore, sheetId: string, area: Area): void {
  if (core.isQuiet || !core.state(sheetId).protection) return;
  if (hasLockedCell(core, sheetId, area)) {
    throw new SheetRuleBroken('accessDenied', 'The cell is locked and the sheet is protected.');
  }
}

/** Changing how cells look needs the sheet's leave. */
export function refuseFormat(core: WorkbookCore, sheetId: string, what: 'cells' | 'columns' | 'rows'): void {
  const { protection } = core.state(sheetId);
  if (core.isQuiet || !protection) return;
  const allowed = {
    cells: protection.allowFormatCells,
    columns: protection.allowFormatColumns,
    rows: protection.allowFormatRows,
  };
  if (!allowed[what]) throw new SheetRuleBroken('accessDenied', 'The sheet is protected.');
}

/** Merging, tables, validation and the like are not possible on a protected sheet. */
export function refuseStructure(core: WorkbookCore, sheetId: string): void {
  if (!core.isQuiet && core.state(sheetId).protection) {
    throw new SheetRuleBroken('accessDenied', 'The sheet is protected.');
  }
}

export function hasLockedCell(core: WorkbookCore, sheetId: string, area: Area): boolean {
  const sheet = core.worksheet(sheetId);
  const bottom = Math.min(area.bottom, sheet.getRowCount());
  const right = Math.min(area.right, sheet.getColumnCount());
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      if (isLocked(core, sheetId, row, column)) return true;
    }
  }
  return false;
}

export function isLocked(core: WorkbookCore, sheetId: string, row: number, column: number): boolean {
  const cell = core.worksheet(sheetId).getCellRaw(row, column);
  return excelStyle(core.workbook.getStyles().getStyleByCell(cell)).locked !== false;
}
