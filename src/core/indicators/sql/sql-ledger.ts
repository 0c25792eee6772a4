import type { LedgerShape } from '../definition/ledger-shape';
import type { ListsOfLedger } from '../plan/narrow';

/** The ledger whose tables are asked. */
export interface SqlLedger {
  readonly shape: LedgerShape;
  readonly lists: ListsOfLedger;
}
