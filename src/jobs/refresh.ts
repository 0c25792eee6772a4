import type { Language } from '../words/language';
import type { LedgerState } from './ledger-state';
import { readState } from './ledger-state';
import { excelRun } from '../workbook/excel-run';

/**
 * Calculates every formula of the workbook again, the add-in's functions included, and then looks at
 * the ledger. Changes no cell that a person wrote.
 */
export function refresh(language: Language): Promise<LedgerState> {
  return excelRun(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return readState(context, language);
  });
}
