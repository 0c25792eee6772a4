import { isCellError } from '../../values/cell-value';
import { isReported } from '../../values/blank';
import type { Check } from './check';
import { eachColumn, eachEntry } from './each-cell';
import { foundAt } from './finding-at';
import { problem } from './finding';

/** A check for cells that are blank in rows that were begun: keys, or all other required ones. */
export function blanks(code: 'missingKey' | 'requiredMissing'): Check {
  return (ledger) =>
    eachColumn(ledger, (column, table) => {
      const { key, required } = column.spec;
      if (!required || (key === true) !== (code === 'missingKey')) return [];
      return eachEntry(column, (value, entry) =>
        isReported(value) || isCellError(value) || column.unknown.has(entry)
          ? undefined
          : foundAt(table, column, entry, problem(code, {})),
      );
    });
}
