import { Direction } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import type { Band } from './band-shift';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import { ensureSize } from './write-cells';

const COMMANDS = {
  rows: { inserted: InsertRowByRangeCommand.id, deleted: RemoveRowByRangeCommand.id },
  columns: { inserted: InsertColByRangeCommand.id, deleted: RemoveColByRangeCommand.id },
} as const;

/** Whole rows or columns come in or go out. */
export function changeBand(core: WorkbookCore, sheetId: string, band: Band): void {
  const last = band.first + band.count - 1;
  if (band.count < 1 || band.first < 0) throw new SheetRuleBroken('invalidArgument', 'No rows or columns.');
  refuseBand(core, sheetId, band);
  const rows = band.of === 'rows';
  ensureSize(core, sheetId, { top: 0, left: 0, bottom: rows ? last : 0, right: rows ? 0 : last });
  const sheet = core.worksheet(sheetId);
  const range: IRange = {
    startRow: rows ? band.first : 0,
    endRow: rows ? last : sheet.getRowCount() - 1,
    startColumn: rows ? 0 : band.first,
    endColumn: rows ? sheet.getColumnCount() - 1 : last,
  };
  const direction = rows ? Direction.UP : Direction.LEFT;
  onActiveSheet(core, sheetId, () => {
    const params = { unitId: core.unitId, subUnitId: sheetId, range, direction };
    if (!core.run(COMMANDS[band.of][band.kind], params))
      throw new SheetRuleBroken('blocked', 'The cells cannot move.');
  });
}

function refuseBand(core: WorkbookCore, sheetId: string, band: Band): void {
  const { protection } = core.state(sheetId);
  if (!protection || core.isQuiet) return;
  const allowed =
    band.of === 'rows'
      ? { inserted: protection.allowInsertRows, deleted: protection.allowDeleteRows }
      : { inserted: protection.allowInsertColumns, deleted: protection.allowDeleteColumns };
  if (!allowed[band.kind]) throw new SheetRuleBroken('accessDenied', 'The sheet is protected.');
}

/** Univer's tables follow only on the sheet that is in front. */
function onActiveSheet(core: WorkbookCore, sheetId: string, change: () => void): void {
  const front = core.workbook.getActiveSheet(true)?.getSheetId();
  const show = (subUnitId: string): boolean =>
    core.run(SetWorksheetActiveOperation.id, { unitId: core.unitId, subUnitId });
  if (front !== sheetId) show(sheetId);
  try {
    change();
  } finally {
    if (front !== undefined && front !== sheetId) show(front);
  }
}
