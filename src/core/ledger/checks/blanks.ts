import { isCellError } from '../../values/cell-value';
import { isReported } from '../../values/blank';
import type { Check } from './check';
import { eachColumn } from './each-cell';
import type { Found } from './finding-at';
import { foundAt } from './finding-at';
import { problem } from './finding';

/** A check for cells that are blank in rows that were begun: keys, or all other required ones. */
export function blanks(code: 'missingKey' | 'requiredMissing'): Check {
  return (ledger) =>
    eachColumn(ledger, (column, table) => {
      const { key, required } = column.spec;
      if (!required || (key === true) !== (code === 'missingKey')) return [];
      const found: Found[] = [];
      column.settled.forEach((value, entry) => {
        if (isReported(value) || isCellError(value) || column.unknown.has(entry)) return;
        found.push(foundAt(table, column, entry, problem(code, {})));
      });
      return found;
    });
}
