import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { WorkbookCore } from './workbook-core';

interface ResultParams {
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, object | null> | null>>>;
}

/** Tells on which sheets a calculation has just brought results. Answers how to stop. */
export function watchCalculations(
  core: WorkbookCore,
  tell: (sheetIds: readonly string[]) => void,
): () => void {
  const watch = core.services.commands.onCommandExecuted(({ id, params }) => {
    if (id !== SetFormulaCalculationResultMutation.id) return;
    const results = (params as ResultParams | undefined)?.unitData?.[core.unitId];
    const sheets = Object.keys(results ?? {}).filter((sheetId) => core.workbook.getSheetBySheetId(sheetId));
    if (sheets.length > 0) tell(sheets);
  });
  return () => watch.dispose();
}
