import type { CellChange } from '../core/ledger/checks/fix-change';
import { changeFor } from '../core/ledger/checks/fix-change';
import type { Finding } from '../core/ledger/checks/finding';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import type { CellsChanged } from '../workbook/change-cells';
import { changeCells } from '../workbook/change-cells';
import { excelRun } from '../workbook/excel-run';
import { protectedAmong } from '../workbook/protected-among';

export type ChangeCellsResult =
  | ({ readonly done: true } & CellsChanged)
  /** Nothing was written. */
  | { readonly done: false; readonly problems: readonly LedgerProblem[] };

/**
 * Puts cells right for which checking knows a safe way. A cell that changed after the check is left alone. Every
 * cell is read and compared before the first one is written. Rejects with Excel's own error when Excel refuses.
 */
export function fixFindings(findings: readonly Finding[]): Promise<ChangeCellsResult> {
  return changeAll(findings.flatMap((finding) => changeFor(finding) ?? []));
}

/** Takes a fix back, in the cells that still hold what it wrote. */
export function undoFixes(undo: readonly CellChange[]): Promise<ChangeCellsResult> {
  return changeAll(undo);
}

function changeAll(changes: readonly CellChange[]): Promise<ChangeCellsResult> {
  return excelRun(async (context) => {
    const sheets = [...new Set(changes.map(({ sheet }) => sheet))];
    const locked = await protectedAmong(context, sheets);
    if (locked.length > 0) {
      return { done: false, problems: locked.map((sheet) => problem('sheetProtected', { sheet })) };
    }
    return { done: true, ...(await changeCells(context, changes)) };
  });
}
