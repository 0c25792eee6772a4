import type { LiveLedger } from '../core/indicators/live/live-ledger';
import { NO_WORKBOOK } from '../core/indicators/live/live-ledger';
import { serialToday } from '../core/values/date-serial';
import type { Language } from '../words/language';
import type { FailureCode } from './cell-failure';
import { CellFailure } from './cell-failure';

/**
 * Says which cells of each range are really blank: for each address ("Sheet1!A1:B3",
 * "'シート 1'!A1") a matrix of the range's shape, true where the cell is blank. Rejects when a range
 * cannot be read.
 */
export type BlankProbe = (
  addresses: readonly string[],
) => Promise<readonly (readonly (readonly boolean[])[])[]>;

/** What the functions need from the world around them. */
export interface FunctionPorts {
  /** The language of sentences and headers. */
  readonly language: Language;
  /** Makes the error that a cell shows with a sentence. */
  readonly failure: (code: FailureCode, sentence: string) => Error;
  /** Absent where blanks arrive as null anyway. */
  readonly blanks?: BlankProbe;
  /** The ledger of the workbook, for functions that read it themselves. */
  readonly live: LiveLedger;
  /** The local day, a serial of the 1900 system: what is over by then can be expected to be reported. */
  readonly today: () => number;
}

const ALONE: FunctionPorts = {
  language: 'ja',
  failure: (code, sentence) => new CellFailure(code, sentence),
  live: NO_WORKBOOK,
  today: () => serialToday(new Date()),
};

let connected: FunctionPorts = ALONE;

/** Connects ports; those not named keep what they have. */
export function connectFunctions(ports: Partial<FunctionPorts>): void {
  connected = { ...connected, ...ports };
}

/** Japanese, plain failures, no probe, no workbook: as when the module was loaded. */
export function disconnectFunctions(): void {
  connected = ALONE;
}

export function functionPorts(): FunctionPorts {
  return connected;
}
