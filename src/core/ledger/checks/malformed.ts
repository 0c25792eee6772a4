import type { ColumnType } from '../schema-types';
import type { Check } from './check';
import { eachColumn, eachReported } from './each-cell';
import { problem } from './finding';
import { foundAt } from './finding-at';
import { withHyphens } from './spelling/width';

type Kind = Extract<ColumnType, 'postalCode' | 'telephone' | 'mail' | 'url'>;

/**
 * A check of the form of one kind of contact. Where nothing but its hyphens is wrong, it comes with a fix.
 *
 * @param complete makes the well-formed text of one that says the same, or answers it as it is
 */
export function malformed(
  kind: Kind,
  isWellFormed: (text: string) => boolean,
  complete: (text: string) => string = (text) => text,
): Check {
  return (ledger) =>
    eachColumn(ledger, (column, table) => {
      if (column.spec.type !== kind) return [];
      return eachReported(column, (value, entry) => {
        // TRUE is of the wrong type, which is said already.
        if (typeof value === 'boolean' || (typeof value === 'string' && isWellFormed(value)))
          return undefined;
        const newValue = typeof value === 'string' ? complete(withHyphens(value)) : undefined;
        return newValue !== undefined && isWellFormed(newValue)
          ? foundAt(table, column, entry, problem(kind, {}), { kind: 'code', newValue })
          : foundAt(table, column, entry, problem(kind, {}));
      });
    });
}
