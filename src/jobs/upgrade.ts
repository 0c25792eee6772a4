import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import { languageOf } from '../core/ledger/recognise';
import type { UpgradeReport } from '../core/ledger/upgrade-report';
import { buildWorkbook } from '../workbook/build-workbook';
import { excelRun } from '../workbook/excel-run';
import { planUpgrade } from '../workbook/plan-upgrade';
import { readToday } from '../workbook/read-today';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';

export type UpgradeResult =
  | { readonly done: true; readonly report: UpgradeReport }
  /** Nothing was written. */
  | { readonly done: false; readonly problems: readonly LedgerProblem[] };

/**
 * Brings the ledger of this workbook to today's schema, in its own language. Cells that hold something are never
 * written; columns and values of the person's own stay where they are; doing it again changes nothing.
 *
 * Rejects with Excel's own error when Excel refuses.
 */
export function upgrade(): Promise<UpgradeResult> {
  return excelRun(async (context) => {
    const today = await readToday(context, ALL_LEDGER_LANGUAGES);
    const language = languageOf(today.ledger);
    if (!language) return { done: false, problems: [problem('noLedger', {})] };
    const { plan, report } = planUpgrade(today, language);
    if (plan.problems.length > 0) return { done: false, problems: plan.problems };
    await buildWorkbook(context, plan.work);
    return { done: true, report };
  });
}
