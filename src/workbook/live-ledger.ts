import { columnarEngine } from '../core/indicators/engine/columnar-engine';
import { LEDGER_LANGUAGES } from '../words/ledger-language';
import { LiveWorkbook } from './live/live-workbook';
import type { Rhythm } from './live/rhythm';
import { USUAL_RHYTHM } from './live/rhythm';

/**
 * The ledger of the workbook that this page belongs to, for live cells.
 *
 * @param setting.ready resolves when Excel can be asked: when Office.js says so, if it is not told
 */
export function createLiveLedger({
  rhythm = USUAL_RHYTHM,
  ready = () => Office.onReady(),
}: {
  readonly rhythm?: Rhythm;
  readonly ready?: () => Promise<unknown>;
} = {}): LiveWorkbook {
  return new LiveWorkbook({
    languages: Object.values(LEDGER_LANGUAGES),
    rhythm,
    ready,
    engine: columnarEngine,
  });
}
