import type { Language } from '../words/language';
import type { LedgerState } from './ledger-state';
import { readState } from './ledger-state';
import { excelRun } from '../workbook/excel-run';
import { rewriteScorecards } from './write-scorecard';

/**
 * Calculates every formula of the workbook again, the add-in's functions included, and then looks at
 * the ledger. A sheet 指標一覧 that is there is written anew. Changes no cell that a person wrote.
 */
export async function refresh(language: Language, now: Date): Promise<LedgerState> {
  const state = await excelRun(async (context) => {
    context.application.calculate(Excel.CalculationType.full);
    await context.sync();
    return readState(context, language);
  });
  await rewriteScorecards(now);
  return state;
}
