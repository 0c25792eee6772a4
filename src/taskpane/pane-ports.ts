import type { JobDesk } from '../jobs/job-desk';
import type { LedgerJob, LedgerReport } from '../jobs/ledger-jobs';
import type { SpokenLanguage } from '../jobs/spoken-language';
import type { Language } from '../words/language';

/** One ledger that can be put into the workbook to try things out. */
export interface ExampleChoice {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** A table of the ledger as it stands in the workbook. */
export interface TableState {
  /** As the person named it, in the ledger's own language. */
  readonly name: string;
  readonly sheet: string;
  /** Rows that hold anything; the blank row Excel keeps in an empty table does not count. */
  readonly rows: number;
}

/** What of the ledger is in the workbook; no tables at all means there is no ledger. */
export interface LedgerView {
  readonly tables: readonly TableState[];
  /** Names of tables that a ledger has and this workbook lacks. */
  readonly missing: readonly string[];
}

/** Everything the pane can ask for. Its views know nothing of Office.js: all of it goes through jobs. */
export interface PanePorts {
  readonly desk: JobDesk<LedgerJob, LedgerReport>;
  /** Rejects with Excel's error when the workbook cannot be read. */
  readonly readLedger: () => Promise<LedgerView>;
  readonly showSheet: (sheet: string) => Promise<void>;
  readonly examples: (language: Language) => readonly ExampleChoice[];
  readonly language: SpokenLanguage;
}
