import { comparable } from '../../../values/normalise';
import type { Check } from '../check';
import { eachColumn, eachReported } from '../each-cell';
import { problem } from '../finding';
import { foundAt } from '../finding-at';

/** A value that is neither in the schema's list nor written below it on the list sheet of this workbook. */
export const unknownListValue: Check = (ledger) =>
  eachColumn(ledger, (column, table) => {
    const list = column.spec.list === undefined ? undefined : ledger.lists.get(column.spec.list);
    if (!list) return [];
    return eachReported(column, (value, entry) =>
      typeof value === 'boolean' || list.values.has(comparable(String(value)))
        ? undefined
        : foundAt(table, column, entry, problem('unknownListValue', { list: list.name })),
    );
  });
