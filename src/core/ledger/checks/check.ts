import type { CheckedLedger } from './checked-ledger';
import type { Found } from './finding-at';

/**
 * What a rule finds, one by one; undefined between them is a good place to pause, so that a long ledger does
 * not hold up whoever else needs the machine.
 */
export type Finds = Iterable<Found | undefined>;

/** One rule over a whole ledger, in time linear in its cells (or n log n where it sorts). */
export type Check = (ledger: CheckedLedger) => Finds;

/** So many entries are looked at between two pauses: a few milliseconds' work. */
export const ENTRIES_AT_ONCE = 2000;
