import type { Failure } from '../../core/outcome';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { refusalAsFailure } from '../refusal';
import type { FileLimits } from '../zip/limits';
import { FILE_LIMITS } from '../zip/limits';
import type { LedgerReading, ReadingProgress } from './ledger-reading';
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
  return refusalAsFailure(() => {
    const reading = ledgerReading(bytes, languages, limits);
    for (;;) {
      const step = reading.next();
      if (step.done) return step.value;
    }
  });
}

/** Called between two pieces, each some milliseconds of work; a promise is waited for. */
export type Breathe = (progress: ReadingProgress) => Promise<void> | undefined;

/**
 * The same in pieces, for a page that must stay alive or a worker that tells how far it is.
 */
export async function readLedgerInPieces(
  bytes: Uint8Array,
  languages: readonly LedgerLanguage[],
  breathe: Breathe,
  limits: FileLimits = FILE_LIMITS,
): Promise<LedgerAnswer> {
  const started = refusalAsFailure(() => ledgerReading(bytes, languages, limits));
  if (!started.ok) return started;
  for (;;) {
    const step = refusalAsFailure(() => started.value.next());
    if (!step.ok) return step;
    if (step.value.done) return { ok: true, value: step.value.value };
    const pause = breathe(step.value.value);
    if (pause) await pause;
  }
}
