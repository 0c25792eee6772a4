import type { LedgerRows } from '../../../../src/core/ledger/ledger-book';
import type { CheckId, ProblemCode } from '../../../../src/core/ledger/checks/finding';

export interface SmallLedger {
  readonly check: CheckId;
  readonly says: ProblemCode;
  /** A ledger with one finding, in this cell. */
  readonly wrong: LedgerRows;
  readonly cell: string;
  /** What a fix would write, where there is one. */
  readonly fix?: string | number;
  /** A ledger much like it without any. */
  readonly right: LedgerRows;
}

/** Check, what it says, the wrong ledger, its cell, the right ledger, the fix. */
export type Line = readonly [CheckId, ProblemCode, LedgerRows, string, LedgerRows, (string | number)?];

export function smallLedgers(lines: readonly Line[]): readonly SmallLedger[] {
  return lines.map(([check, says, wrong, cell, right, fix]) => ({
    check,
    says,
    wrong,
    cell,
    right,
    ...(fix !== undefined && { fix }),
  }));
}
