import type { Univer } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/sheets-ui';
import type { WorkbookModel } from '../../../sheets/workbook-model';
import { linkTarget } from './link-target';

/** A click on a cell that links to another place of the workbook goes there, as in Excel. Answers how to stop. */
export function followLinks(univer: Univer, model: WorkbookModel): () => void {
  const pointer = univer.__getInjector().get(HoverManagerService);
  const clicks = pointer.currentClickedCell$.subscribe(({ location }) => {
    const formula = model.sheets
      .find(({ id }) => id === location.subUnitId)
      ?.formula(location.row, location.col);
    const target = formula === undefined ? undefined : linkTarget(formula);
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
