import { isReported } from '../../values/blank';
import type { CellValue } from '../../values/cell-value';
import type { Finds } from './check';
import { ENTRIES_AT_ONCE } from './check';
import type { CheckedColumn, CheckedLedger, CheckedTable } from './checked-ledger';
import type { Found } from './finding-at';

/** Gathers what a rule says of every column that the ledger has. */
export function* eachColumn(
  ledger: CheckedLedger,
  rule: (column: CheckedColumn, table: CheckedTable) => Finds,
): Finds {
  for (const table of ledger.tables.values()) {
    for (const column of table.columns.values()) {
      yield* rule(column, table);
      yield undefined;
    }
  }
}

/** Gathers what a rule says of every value, as it is meant, of one column; blanks and errors included. */
export function* eachEntry(
  { settled }: CheckedColumn,
  rule: (value: CellValue, entry: number) => Found | undefined,
): Finds {
  for (let entry = 0; entry < settled.length; entry += 1) {
    if (entry % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) yield undefined;
    const said = rule(settled[entry] ?? null, entry);
    if (said) yield said;
  }
}

/** Gathers what a rule says of every reported value, as it is meant, of one column. */
export function eachReported(
  column: CheckedColumn,
  rule: (value: string | number | boolean, entry: number) => Found | undefined,
): Finds {
  return eachEntry(column, (value, entry) => (isReported(value) ? rule(value, entry) : undefined));
}
