import { checkBoard } from '../jobs/check-board';
import { exampleChoices } from '../jobs/example-choices';
import { ledgerDesk } from '../jobs/ledger-jobs';
import { ledgerState } from '../jobs/ledger-state';
import { readScorecard } from '../jobs/read-scorecard';
import { selectCell } from '../jobs/select-cell';
import { showSheet } from '../jobs/show-sheet';
import type { SpokenLanguage } from '../jobs/spoken-language';
import { stopWaiting } from '../workbook/excel-run';
import { excelWaiting } from '../workbook/excel-waiting';
import type { PanePorts } from './pane-ports';

/** The jobs as they run in Excel. */
export function officePorts(language: SpokenLanguage): PanePorts {
  const desk = ledgerDesk(() => new Date());
  return {
    desk,
    board: checkBoard(desk, language),
    readLedger: ledgerState,
    readScorecard: (fiscalYear) => readScorecard(fiscalYear, new Date()),
    showSheet,
    selectCell,
    waiting: { ...excelWaiting, stop: stopWaiting },
    examples: exampleChoices,
    language,
  };
}
