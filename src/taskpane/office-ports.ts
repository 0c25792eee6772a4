import { exampleChoices } from '../jobs/example-choices';
import { ledgerDesk } from '../jobs/ledger-jobs';
import { ledgerState } from '../jobs/ledger-state';
import { showSheet } from '../jobs/show-sheet';
import type { SpokenLanguage } from '../jobs/spoken-language';
import type { PanePorts } from './pane-ports';

/** The jobs as they run in Excel. */
export function officePorts(language: SpokenLanguage): PanePorts {
  return {
    desk: ledgerDesk(() => new Date()),
    readLedger: ledgerState,
    showSheet,
    examples: exampleChoices,
    language,
  };
}
