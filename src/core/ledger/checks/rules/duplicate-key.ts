import { cellKey } from '../../../values/cell-key';
import type { Check } from '../check';
import { eachColumn, eachReported } from '../each-cell';
import { addressOf, foundAt } from '../finding-at';
import { problem } from '../finding';

/** A key that stands in a row above already, compared as ids are everywhere. */
export const duplicateKey: Check = (ledger) =>
  eachColumn(ledger, (column, table) => {
    if (!column.spec.key) return [];
    const first = new Map<string, number>();
    return eachReported(column, (value, entry) => {
      const key = cellKey(value) ?? '';
      const before = first.get(key);
      if (before === undefined) {
        first.set(key, entry);
        return undefined;
      }
      const data = { first: addressOf(table, column, before) };
      return foundAt(table, column, entry, problem('duplicateKey', data));
    });
  });
