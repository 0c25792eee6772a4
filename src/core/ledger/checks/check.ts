import type { CheckedLedger } from './checked-ledger';
import type { Found } from './finding-at';

/** One rule over a whole ledger, in time linear in its cells (or n log n where it sorts). */
export type Check = (ledger: CheckedLedger) => readonly Found[];
