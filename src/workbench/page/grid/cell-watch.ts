import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import { formatArea } from '../../../core/book/area';
import { isCellError } from '../../../core/values/cell-value';
import type { SheetModel, WorkbookModel } from '../../../sheets/workbook-model';
import type { CellStatus } from '../shell/page-state';

/**
 * Follows the selected cell and says when it shows an error: after a selection, an edit or a
 * calculation. Answers how to stop.
 */
export function watchSelectedCell(
  univer: Univer,
  model: WorkbookModel,
  say: (status: CellStatus | null) => void,
): () => void {
  let asked = false;
  let stopped = false;
  const look = () => {
    if (asked) return;
    asked = true;
    queueMicrotask(() => {
      asked = false;
      if (!stopped) say(errorAt(model.activeSheet, model.selection.top, model.selection.left));
    });
  };
  const commands = univer.__getInjector().get(ICommandService);
  const calculated = commands.onCommandExecuted(({ id }) => {
    if (id === SetFormulaCalculationResultMutation.id || id === SetWorksheetActiveOperation.id) look();
  });
  const stops = [model.onSelection(look), model.onEdit(look), () => calculated.dispose()];
  look();
  return () => {
    stopped = true;
    for (const stop of stops) stop();
  };
}

/** The error that a cell shows, null when it shows none. */
export function errorAt(sheet: SheetModel, row: number, column: number): CellStatus | null {
  const value = sheet.value(row, column);
  if (!isCellError(value)) return null;
  const address = formatArea({ top: row, left: column, bottom: row, right: column });
  return { address, error: value.error, sentence: value.message };
}
