import type { DependencyOverride } from '@univerjs/core';
import { CellAlertManagerService } from '@univerjs/sheets-ui';
import type { ICellAlert } from '@univerjs/sheets-ui';

/** The key under which the grid tells the pointer about a formula's error. */
const FORMULA_ALERT = 'SHEET_FORMULA_ALERT';

/** What the tip over a cell with an error says: the error, and its sentence. */
export interface ErrorTip {
  readonly title: string;
  readonly message: string;
}

/** The tip for a cell; undefined leaves the grid's own words. */
export type TipFor = (sheetId: string, row: number, column: number) => ErrorTip | undefined;

/**
 * Makes the grid's tip over an error say the sentence that the custom function gave with it, instead of
 * the error's general name. Give the answer to UniverSheetsUIPlugin as `override`.
 */
export function errorAlerts(tipFor: TipFor): DependencyOverride {
  class TellingAlerts extends CellAlertManagerService {
    override showAlert(alert: ICellAlert): void {
      const { subUnitId, row, col } = alert.location;
      const tip = alert.key === FORMULA_ALERT ? tipFor(subUnitId, row, col) : undefined;
      super.showAlert({ ...alert, ...tip });
    }
  }
  return [[CellAlertManagerService, { useClass: TellingAlerts }]];
}
