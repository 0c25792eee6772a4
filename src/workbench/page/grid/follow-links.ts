import type { Univer } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/sheets-ui';
import type { WorkbookModel } from '../../../sheets/workbook-model';
import { areaHasCell } from '../../../sheets/univer-range';
import { linkTarget, placeTarget, type LinkTarget } from './link-target';

/** A click on a cell that links to another place of the workbook goes there, as in Excel. Answers how to stop. */
export function followLinks(univer: Univer, model: WorkbookModel): () => void {
  const pointer = univer.__getInjector().get(HoverManagerService);
  const clicks = pointer.currentClickedCell$.subscribe(({ location }) => {
    const target = targetAt(model, location.subUnitId, location.row, location.col);
    const sheet = target && model.sheets.find(({ name }) => name === target.sheet);
    if (!sheet) return;
    // After the click has made its own selection.
    setTimeout(() => {
      sheet.activate();
      sheet.select(target.area);
    });
  });
  return () => clicks.unsubscribe();
}

/** Of the function HYPERLINK, or of a link that belongs to the cell. */
function targetAt(
  model: WorkbookModel,
  sheetId: string,
  row: number,
  column: number,
): LinkTarget | undefined {
  const formula = model.sheets.find(({ id }) => id === sheetId)?.formula(row, column);
  if (formula !== undefined) return linkTarget(formula);
  const link = model.attachments.of(sheetId).links?.find(({ area }) => areaHasCell(area, row, column));
  return link?.address === undefined && link?.place !== undefined ? placeTarget(link.place) : undefined;
}
