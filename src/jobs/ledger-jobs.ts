import type { LedgerCheck } from '../core/ledger/checks/check-ledger';
import type { Finding } from '../core/ledger/checks/finding';
import type { CellChange } from '../core/ledger/checks/fix-change';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import type { UpgradeReport } from '../core/ledger/upgrade-report';
import type { Language } from '../words/language';
import type { CellsChanged } from '../workbook/change-cells';
import type { OfficeFailure } from '../workbook/office-failure';
import { officeFailure } from '../workbook/office-failure';
import type { WorkProgress } from '../workbook/work-interrupted';
import { progressOf } from '../workbook/work-interrupted';
import { addExample } from './add-example';
import type { Watch } from './breathing';
import { checkThisLedger } from './check-ledger';
import type { ChangeCellsResult } from './fix-findings';
import { fixFindings, undoFixes } from './fix-findings';
import type { JobDesk } from './job-desk';
import { jobDesk } from './job-desk';
import type { LedgerAdditions } from './new-ledger';
import { newLedger } from './new-ledger';
import { refresh } from './refresh';
import { upgrade } from './upgrade';
import { writeFindings } from './write-findings';
import { writeScorecard } from './write-scorecard';

/** What a person can ask the add-in to do with the ledger of this workbook. */
export type LedgerJob =
  | {
      readonly kind: 'newLedger';
      readonly language: Language;
      /** Ids of tables to add besides the basic ones. */
      readonly tables?: readonly string[];
    }
  | { readonly kind: 'upgrade'; readonly language: Language }
  | { readonly kind: 'addExample'; readonly example: string; readonly language: Language }
  | { readonly kind: 'refresh'; readonly language: Language }
  | { readonly kind: 'check'; readonly language: Language; readonly watch: Watch }
  | { readonly kind: 'fix'; readonly language: Language; readonly findings: readonly Finding[] }
  | { readonly kind: 'undoFix'; readonly language: Language; readonly undo: readonly CellChange[] }
  | {
      readonly kind: 'writeFindings';
      readonly language: Language;
      readonly check: LedgerCheck;
      /** When the check was made. */
      readonly at: Date;
    }
  | {
      readonly kind: 'writeScorecard';
      readonly language: Language;
      /** null is the last one with data. */
      readonly fiscalYear: number | null;
    };

/** How it ended: facts without words, so that it can be told in any language. */
export type LedgerReport =
  | { readonly end: 'built'; readonly added: LedgerAdditions }
  | { readonly end: 'upgraded'; readonly report: UpgradeReport }
  | { readonly end: 'exampleAdded' }
  | { readonly end: 'refreshed'; readonly at: Date }
  /** `check` is undefined where there is no ledger. */
  | { readonly end: 'checked'; readonly check: LedgerCheck | undefined; readonly at: Date }
  | { readonly end: 'checkStopped' }
  | ({ readonly end: 'fixed' | 'undone' } & CellsChanged)
  | { readonly end: 'findingsWritten' | 'scorecardWritten'; readonly sheet: string; readonly count: number }
  /** Found before the first write: the workbook is as it was. */
  | { readonly end: 'declined'; readonly problems: readonly LedgerProblem[] }
  /** Excel broke off; `progress` when something may have been written by then. */
  | {
      readonly end: 'refused';
      readonly failure: OfficeFailure;
      readonly progress?: WorkProgress | undefined;
    };

export type LedgerDesk = JobDesk<LedgerJob, LedgerReport>;

/**
 * The desk for the jobs of this workbook.
 *
 * @param now the time, for reports that tell it
 */
export function ledgerDesk(now: () => Date): LedgerDesk {
  return jobDesk(async (job) => {
    try {
      return await done(job, now);
    } catch (error) {
      return { end: 'refused', failure: officeFailure(error), progress: progressOf(error) };
    }
  });
}

async function done(job: LedgerJob, now: () => Date): Promise<LedgerReport> {
  switch (job.kind) {
    case 'newLedger': {
      const result = await newLedger(job.language, job.tables);
      return result.done
        ? { end: 'built', added: result.added }
        : { end: 'declined', problems: result.problems };
    }
    case 'addExample': {
      const result = await addExample(job.example, job.language);
      return result.done ? { end: 'exampleAdded' } : { end: 'declined', problems: result.problems };
    }
    case 'upgrade': {
      const result = await upgrade();
      return result.done
        ? { end: 'upgraded', report: result.report }
        : { end: 'declined', problems: result.problems };
    }
    case 'refresh':
      await refresh(job.language, now());
      return { end: 'refreshed', at: now() };
    case 'check': {
      const at = now();
      const result = await checkThisLedger(job.watch);
      if (result.end === 'stopped') return { end: 'checkStopped' };
      return { end: 'checked', check: result.end === 'checked' ? result.check : undefined, at };
    }
    case 'fix':
      return changed('fixed', await fixFindings(job.findings));
    case 'undoFix':
      return changed('undone', await undoFixes(job.undo));
    case 'writeFindings': {
      const result = await writeFindings(job.check, job.at, job.language);
      return result.done
        ? { end: 'findingsWritten', sheet: result.sheet, count: result.count }
        : { end: 'declined', problems: result.problems };
    }
    case 'writeScorecard': {
      const { language, fiscalYear } = job;
      const result = await writeScorecard({ fiscalYear, now: now(), language, show: true });
      return result.done
        ? { end: 'scorecardWritten', sheet: result.sheet, count: result.count }
        : { end: 'declined', problems: result.problems };
    }
  }
}

function changed(end: 'fixed' | 'undone', result: ChangeCellsResult): LedgerReport {
  if (!result.done) return { end: 'declined', problems: result.problems };
  return { end, undo: result.undo, skipped: result.skipped };
}
