import { BooleanNumber } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
} from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import { rangeOfArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';

/** Excel: 1 to 31 letters, none of : \ / ? * [ ], no apostrophe at either end. */
export function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
}

export function renameSheet(core: WorkbookCore, sheetId: string, name: string): void {
  if (name === core.worksheet(sheetId).getName()) return;
  if (!isSheetName(name)) throw new SheetRuleBroken('invalidArgument', 'The sheet name is not valid.');
  const other = core.workbook
    .getSheets()
    .find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase());
  if (other && other.getSheetId() !== sheetId) {
    throw new SheetRuleBroken('itemAlreadyExists', 'A sheet is already called so.');
  }
  core.run(SetWorksheetNameCommand.id, { unitId: core.unitId, subUnitId: sheetId, name });
}

type Visibility = 'visible' | 'hidden' | 'veryHidden';

export function sheetVisibility(core: WorkbookCore, sheetId: string): Visibility {
  if (core.worksheet(sheetId).getConfig().hidden !== BooleanNumber.TRUE) return 'visible';
  return core.state(sheetId).veryHidden ? 'veryHidden' : 'hidden';
}

export function showSheet(core: WorkbookCore, sheetId: string, visibility: Visibility): void {
  const shown = otherVisibleSheet(core, sheetId);
  if (visibility !== 'visible' && shown === undefined) {
    throw new SheetRuleBroken('invalidOperation', 'One sheet must stay visible.');
  }
  core.state(sheetId).veryHidden = visibility === 'veryHidden';
  const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
  const active = core.workbook.getActiveSheet()?.getSheetId();
  if (visibility !== 'visible' && active === sheetId && shown !== undefined) activateSheet(core, shown);
  core.run(SetWorksheetHideMutation.id, { unitId: core.unitId, subUnitId: sheetId, hidden });
}

/** Throws for the last visible sheet, which must stay. */
export function deletable(core: WorkbookCore, sheetId: string): true {
  if (otherVisibleSheet(core, sheetId) !== undefined) return true;
  throw new SheetRuleBroken('invalidOperation', 'One sheet must stay visible.');
}

function otherVisibleSheet(core: WorkbookCore, sheetId: string): string | undefined {
  return core.workbook
    .getSheets()
    .find((sheet) => sheet.getSheetId() !== sheetId && sheet.getConfig().hidden !== BooleanNumber.TRUE)
    ?.getSheetId();
}

export function activateSheet(core: WorkbookCore, sheetId: string): void {
  if (sheetVisibility(core, sheetId) !== 'visible') {
    throw new SheetRuleBroken('invalidOperation', 'A hidden sheet cannot be activated.');
  }
  core.run(SetWorksheetActiveOperation.id, { unitId: core.unitId, subUnitId: sheetId });
}

export function moveSheet(core: WorkbookCore, sheetId: string, index: number): void {
  const order = core.workbook.getSheetOrders();
  if (index < 0 || index >= order.length) throw new SheetRuleBroken('invalidArgument', 'No such position.');
  const params = {
    unitId: core.unitId,
    subUnitId: sheetId,
    fromOrder: order.indexOf(sheetId),
    toOrder: index,
  };
  core.run(SetWorksheetOrderMutation.id, params);
}

export function selectCells(core: WorkbookCore, sheetId: string, area: Area): void {
  if (core.workbook.getActiveSheet()?.getSheetId() !== sheetId) activateSheet(core, sheetId);
  const range = rangeOfArea(area);
  const primary = {
    ...range,
    actualRow: area.top,
    actualColumn: area.left,
    endRow: area.top,
    endColumn: area.left,
    isMerged: false,
    isMergedMainCell: false,
  };
  const selections = [{ range, primary, style: null }];
  core.run(SetSelectionsOperation.id, { unitId: core.unitId, subUnitId: sheetId, selections });
}
