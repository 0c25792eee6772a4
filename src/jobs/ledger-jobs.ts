import type { LedgerProblem } from '../core/ledger/ledger-problems';
import type { Language } from '../words/language';
import type { OfficeFailure } from '../workbook/office-failure';
import { officeFailure } from '../workbook/office-failure';
import { addExample } from './add-example';
import type { JobDesk } from './job-desk';
import { jobDesk } from './job-desk';
import type { LedgerAdditions } from './new-ledger';
import { newLedger } from './new-ledger';
import { refresh } from './refresh';

/** What a person can ask the add-in to do with the ledger of this workbook. */
export type LedgerJob =
  | { readonly kind: 'newLedger'; readonly language: Language }
  | { readonly kind: 'addExample'; readonly example: string; readonly language: Language }
  | { readonly kind: 'refresh'; readonly language: Language };

/** How it ended: facts without words, so that it can be told in any language. */
export type LedgerReport =
  | { readonly end: 'built'; readonly added: LedgerAdditions }
  | { readonly end: 'exampleAdded' }
  | { readonly end: 'refreshed'; readonly at: Date }
  /** Found before the first write: the workbook is as it was. */
  | { readonly end: 'declined'; readonly problems: readonly LedgerProblem[] }
  /** Excel broke off. */
  | { readonly end: 'refused'; readonly failure: OfficeFailure };

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
      return { end: 'refused', failure: officeFailure(error) };
    }
  });
}

async function done(job: LedgerJob, now: () => Date): Promise<LedgerReport> {
  switch (job.kind) {
    case 'newLedger': {
      const result = await newLedger(job.language);
      return result.done
        ? { end: 'built', added: result.added }
        : { end: 'declined', problems: result.problems };
    }
    case 'addExample': {
      const result = await addExample(job.example, job.language);
      return result.done ? { end: 'exampleAdded' } : { end: 'declined', problems: result.problems };
    }
    case 'refresh':
      await refresh(job.language);
      return { end: 'refreshed', at: now() };
  }
}
