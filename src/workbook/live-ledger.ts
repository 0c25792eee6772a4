import { columnarEngine } from '../core/indicators/engine/columnar-engine';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import { LiveWorkbook } from './live/live-workbook';
import type { Rhythm } from './live/rhythm';
import { USUAL_RHYTHM } from './live/rhythm';

/** The ledger of the workbook that this page belongs to, for live cells. */
export function createLiveLedger(rhythm: Rhythm = USUAL_RHYTHM): LiveWorkbook {
  return new LiveWorkbook({
    languages: Object.values(LEDGER_LANGUAGES),
    rhythm,
    ready: () => Office.onReady(),
    engine: columnarEngine,
  });
}
