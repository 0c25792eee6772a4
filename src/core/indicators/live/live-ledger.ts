import type { Failure, Outcome } from '../../outcome';
import { missing } from '../../outcome';
import { reason } from '../../reasons';
import type { IndicatorEngine } from '../engine/indicator-engine';
import type { IndicatorLedger } from '../engine/indicator-ledger';

/**
 * The ledger of the workbook that a live cell stands in. It is read when the first cell asks, once for all of them, and
 * followed from then on: as long as nobody asks, nothing is read.
 */
export interface LiveLedger {
  /**
   * The ledger as it is, with every change taken in that is known of by now. Never rejects; it may take as long as Excel
   * does, for example while somebody is typing into a cell.
   */
  current(): Promise<LiveState>;
  /**
   * Tells of every new state from now on, at most once a version; not of the one that holds already.
   *
   * @returns ends it. When nobody listens any more, the workbook is not followed either.
   */
  subscribe(listener: (state: LiveState) => void): () => void;
}

/** The ledger at one moment. Its tables never change: another moment is another state. */
export interface LiveState {
  /** Grows with each state. Two states of one version are the same. */
  readonly version: number;
  /**
   * A failure when there is no ledger (`noLedger`), or when Excel does not let it be read (`ledgerUnreadable`): no cell shows
   * what held before, because it may hold no longer. The reading is tried again by itself.
   */
  readonly ledger: Outcome<LiveRead>;
}

export interface LiveRead {
  /** Answers plans from `ledger`; keeps what it has counted, so one engine serves all cells. */
  readonly engine: IndicatorEngine;
  readonly ledger: IndicatorLedger;
}

/**
 * The workbook has no table of indicators.
 * @example noLedger() //=> { ok: false, kind: 'missing', reason: { code: 'noLedger', data: {} } }
 */
export function noLedger(): Failure {
  return missing(reason('noLedger', {}));
}

/**
 * Excel does not let the ledger be read.
 *
 * @param code Excel's own
 * @example ledgerUnreadable('Timeout') //=> { ok: false, kind: 'missing', reason: { code: 'ledgerUnreadable', data: { code: 'Timeout' } } }
 */
export function ledgerUnreadable(code: string): Failure {
  return missing(reason('ledgerUnreadable', { code }));
}

/** For functions that are called where there is no workbook. */
export const NO_WORKBOOK: LiveLedger = {
  current: () => Promise.resolve({ version: 0, ledger: missing(reason('noWorkbook', {})) }),
  subscribe: () => () => undefined,
};
