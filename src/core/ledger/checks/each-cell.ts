import { isReported } from '../../values/blank';
import type { CheckedColumn, CheckedLedger, CheckedTable } from './checked-ledger';
import type { Found } from './finding-at';

/** Gathers what a rule says of every column that the ledger has. */
export function eachColumn(
  ledger: CheckedLedger,
  rule: (column: CheckedColumn, table: CheckedTable) => readonly Found[],
): readonly Found[] {
  return [...ledger.tables.values()].flatMap((table) =>
    [...table.columns.values()].flatMap((column) => rule(column, table)),
  );
}

/** Gathers what a rule says of every reported value, as it is meant, of one column. */
export function eachReported(
  column: CheckedColumn,
  rule: (value: string | number | boolean, entry: number) => Found | undefined,
): readonly Found[] {
  const found: Found[] = [];
  column.settled.forEach((value, entry) => {
    const said = isReported(value) ? rule(value, entry) : undefined;
    if (said) found.push(said);
  });
  return found;
}
