import { cellKey } from '../../../values/cell-key';
import { keyColumn } from '../../schema';
import type { Check } from '../check';
import type { CheckedTable } from '../checked-ledger';
import { eachColumn, eachReported } from '../each-cell';
import { foundAt } from '../finding-at';
import { problem } from '../finding';

/**
 * An id that is not in the table it points to. Nothing is said where that table is not in the workbook
 * or its keys are not all known.
 */
export const danglingReference: Check = (ledger) => {
  const keys = new Map([...ledger.tables].map(([id, table]) => [id, keysOf(table)]));
  return eachColumn(ledger, (column, table) => {
    const target = column.spec.reference;
    const known = target === undefined ? undefined : keys.get(target);
    if (target === undefined || !known) return [];
    const name = ledger.tables.get(target)?.recognised.found.name ?? target;
    return eachReported(column, (value, entry) =>
      known.has(cellKey(value))
        ? undefined
        : foundAt(table, column, entry, problem('danglingReference', { table: name })),
    );
  });
};

function keysOf(table: CheckedTable): ReadonlySet<string | null> | undefined {
  const column = table.columns.get(keyColumn(table.recognised.spec).id);
  return column && column.unknown.size === 0 ? new Set(column.settled.map(cellKey)) : undefined;
}
