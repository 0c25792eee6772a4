import type { Failure } from '../../core/outcome';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import type { Steps } from '../../core/slices';
import { finish } from '../../core/slices';
import { refusalAsFailure } from '../refusal';
import type { FileLimits } from '../zip/limits';
import { FILE_LIMITS } from '../zip/limits';
import type { LedgerReading } from './ledger-reading';
import { ledgerReading } from './ledger-reading';

export type LedgerAnswer = { readonly ok: true; readonly value: LedgerReading } | Failure;

/**
 * Reads the ledger in an .xlsx or .xlsm file straight into columnar tables, without building the
 * workbook: each part passes by in pieces and only columns stay. Tables are found by the schema,
 * whatever their sheets are called and however their columns are ordered. Nothing in the file is run,
 * fetched or followed; what passes the limits, is no workbook or holds no ledger is refused with one of
 * the reasons whose code begins with "file". Cells that a column cannot hold are problems of its table.
 *
 * @param languages in which the ledger may be written
 */
export function readLedger(
  bytes: Uint8Array,
  languages: readonly LedgerLanguage[],
  limits: FileLimits = FILE_LIMITS,
): LedgerAnswer {
  return finish(ledgerSteps(bytes, languages, limits));
}

/**
 * The same in steps of some milliseconds, for a page that must stay alive or a worker that tells how far
 * it is; each step says which share of the file was read.
 */
export function* ledgerSteps(
  bytes: Uint8Array,
  languages: readonly LedgerLanguage[],
  limits: FileLimits = FILE_LIMITS,
): Steps<LedgerAnswer> {
  const reading = ledgerReading(bytes, languages, limits);
  for (;;) {
    const step = refusalAsFailure(() => reading.next());
    if (!step.ok) return step;
    const { done, value } = step.value;
    if (done) return { ok: true, value };
    yield value.total === 0 ? 1 : value.done / value.total;
  }
}
