import type { Language } from '../words/language';
import type { LedgerState } from './ledger-state';
import { readState } from './ledger-state';

/**
 * Calculates every formula of the workbook again, the add-in's functions included, and then looks at
 * the ledger. Changes no cell that a person wrote.
 */
export function refresh(language: Language): Promise<LedgerState> {
  return Excel.run(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return readState(context, language);
  });
}
