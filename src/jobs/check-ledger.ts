import type { LedgerCheck } from '../core/ledger/checks/check-ledger';
import { checkSteps } from '../core/ledger/checks/check-ledger';
import { inSlices } from '../core/slices';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';
import { excelRun } from '../workbook/excel-run';
import { readSource } from '../workbook/read-source';
import type { Watch } from './breathing';
import { breathing, partOf } from './breathing';

export type CheckLedgerResult =
  | { readonly end: 'checked'; readonly check: LedgerCheck }
  | { readonly end: 'noLedger' }
  /** Nobody wanted it any longer. */
  | { readonly end: 'stopped' };

/** Share of the time that reading the cells takes. */
const READING = 0.6;

/**
 * 点検: looks for everything in the ledger of this workbook that wants putting right, and changes nothing. A long
 * ledger is read and checked in slices, so that the person can go on working; what they change meanwhile may or
 * may not be seen. Rejects with Excel's own error when Excel refuses.
 */
export async function checkThisLedger(watch: Watch): Promise<CheckLedgerResult> {
  const source = await excelRun((context) =>
    readSource(context, ALL_LEDGER_LANGUAGES, breathing(partOf(watch, 0, READING))),
  );
  if (source.stopped) return { end: 'stopped' };
  const checked = await inSlices(
    checkSteps(source.value, ALL_LEDGER_LANGUAGES),
    breathing(partOf(watch, READING, 1)),
  );
  if (checked.stopped) return { end: 'stopped' };
  return checked.value ? { end: 'checked', check: checked.value } : { end: 'noLedger' };
}
