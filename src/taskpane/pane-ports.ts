import type { CheckBoard } from '../jobs/check-board';
import type { ExampleChoice } from '../jobs/example-choices';
import type { LedgerDesk } from '../jobs/ledger-jobs';
import type { LedgerState } from '../jobs/ledger-state';
import type { ScorecardRead } from '../jobs/read-scorecard';
import type { SpokenLanguage } from '../jobs/spoken-language';
import type { Waiting } from '../workbook/excel-waiting';
import type { Language } from '../words/language';

/** Why whatever was asked of Excel does not get on at the moment, and the way out. */
export interface PaneWaiting {
  readonly state: () => Waiting | undefined;
  readonly listen: (changed: () => void) => () => void;
  readonly stop: () => void;
}

/** Everything the pane can ask for. Its views know nothing of Office.js: all of it goes through jobs. */
export interface PanePorts {
  readonly desk: LedgerDesk;
  /** Rejects with Excel's error when the workbook cannot be read. */
  readonly readLedger: (language: Language) => Promise<LedgerState>;
  /** Rejects with Excel's error when there is no such sheet any more. */
  readonly showSheet: (sheet: string) => Promise<void>;
  /** Rejects with Excel's error when the cell's sheet is gone. */
  readonly selectCell: (sheet: string, address: string) => Promise<void>;
  /** Reads the ledger and answers its indicators; rejects with Excel's error when the workbook cannot be read. */
  readonly readScorecard: (fiscalYear: number | null) => Promise<ScorecardRead | undefined>;
  readonly board: CheckBoard;
  readonly waiting: PaneWaiting;
  readonly examples: (language: Language) => readonly ExampleChoice[];
  readonly language: SpokenLanguage;
}
