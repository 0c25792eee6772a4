import type { LedgerRows } from '../../../../src/core/ledger/ledger-book';
import type { CheckId, ProblemCode } from '../../../../src/core/ledger/checks/finding';

import { columnName } from '../../../../src/core/book/area';
import { tableLabel } from '../../../../src/core/ledger/ledger-language';
import { tableSpec } from '../../../../src/core/ledger/schema';
import { LEDGER_LANGUAGES } from '../../../../src/words/ledger-language';

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

/** Check, what it says, the wrong ledger, its cell as "partners.name 2", the right ledger, the fix. */
export type Line = readonly [CheckId, ProblemCode, LedgerRows, string, LedgerRows, (string | number)?];

export function smallLedgers(lines: readonly Line[]): readonly SmallLedger[] {
  return lines.map(([check, says, wrong, cell, right, fix]) => ({
    check,
    says,
    wrong,
    cell: cellOf(cell),
    right,
    ...(fix !== undefined && { fix }),
  }));
}

/**
 * The cell of a column and a sheet row, wherever the schema has the column today: "partners.name 2" is 団体!B2.
 */
export function cellOf(place: string): string {
  const [path = '', row = ''] = place.split(' ');
  const [table = '', column = ''] = path.split('.');
  const left = tableSpec(table).columns.findIndex(({ id }) => id === column);
  if (left < 0) throw new Error(`No column ${path}`);
  return `${tableLabel(table, LEDGER_LANGUAGES.ja).name}!${columnName(left)}${row}`;
}
