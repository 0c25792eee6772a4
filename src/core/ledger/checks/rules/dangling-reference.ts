import { cellKey } from '../../../values/cell-key';
import { keyColumn } from '../../schema';
import type { Check } from '../check';
import { ENTRIES_AT_ONCE } from '../check';
import type { CheckedLedger, CheckedTable } from '../checked-ledger';
import { eachColumn, eachReported } from '../each-cell';
import { foundAt } from '../finding-at';
import { problem } from '../finding';

/**
 * An id that is not in the table it points to. Nothing is said where that table is not in the workbook
 * or its keys are not all known.
 */
export const danglingReference: Check = function* (ledger) {
  const known = new Map<string, ReadonlySet<string | null> | undefined>();
  for (const target of targetsOf(ledger)) {
    known.set(target, yield* keysOf(ledger.tables.get(target)));
  }
  yield* eachColumn(ledger, (column, table) => {
    const target = column.spec.reference ?? '';
    const keys = known.get(target);
    if (!keys) return [];
    const name = ledger.tables.get(target)?.recognised.found.name ?? target;
    return eachReported(column, (value, entry) =>
      keys.has(cellKey(value))
        ? undefined
        : foundAt(table, column, entry, problem('danglingReference', { table: name })),
    );
  });
};

/** The tables that columns of this ledger point to. */
function targetsOf({ tables }: CheckedLedger): ReadonlySet<string> {
  const columns = [...tables.values()].flatMap((table) => [...table.columns.values()]);
  return new Set(columns.flatMap(({ spec }) => spec.reference ?? []));
}

function* keysOf(
  table: CheckedTable | undefined,
): Generator<undefined, ReadonlySet<string | null> | undefined> {
  const column = table?.columns.get(keyColumn(table.recognised.spec).id);
  if (!column || column.unknown.size > 0) return undefined;
  const keys = new Set<string | null>();
  for (const [entry, value] of column.settled.entries()) {
    keys.add(cellKey(value));
    if (entry % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) yield undefined;
  }
  return keys;
}
