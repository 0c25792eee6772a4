import { cellKey } from '../../../values/cell-key';
import { isCorporateNumber } from '../../../values/corporate-number';
import { normalised } from '../../../values/normalise';
import { organisationKey } from '../../../values/organisation-key';
import { keyColumn } from '../../schema';
import type { Check } from '../check';
import type { CheckedColumn, CheckedTable } from '../checked-ledger';
import { eachColumn, eachReported } from '../each-cell';
import { problem } from '../finding';
import { addressOf, foundAt, shownAt } from '../finding-at';

/**
 * A name that is that of a row above but for legal form, spaces and width. Not told where the rows have one
 * key, which is reported as such, or corporate numbers that tell them apart.
 */
export const organisationTwice: Check = (ledger) =>
  eachColumn(ledger, (column, table) => {
    if (!column.spec.organisation) return [];
    const idOf = identityIn(table);
    /** First entry of each organisation, by name and then by corporate number. */
    const known = new Map<string, Map<string, number>>();
    return eachReported(column, (value, entry) => {
      const key = typeof value === 'boolean' ? undefined : organisationKey(value);
      if (!key?.ok) return undefined;
      const { id, corporate } = idOf(entry);
      const named = known.get(key.value) ?? new Map<string, number>();
      known.set(key.value, named);
      const before = sameIn(named, corporate);
      if (before === undefined || (corporate !== UNNUMBERED && !named.has(corporate)))
        named.set(corporate, entry);
      if (before === undefined || (id !== null && id === idOf(before).id)) return undefined;
      const data = { other: shownAt(column, before), first: addressOf(table, column, before) };
      return foundAt(table, column, entry, problem('organisationTwice', data));
    });
  });

const UNNUMBERED = '';

/** A row without a number may be any organisation of its name; rows with different numbers are different ones. */
function sameIn(named: ReadonlyMap<string, number>, corporate: string): number | undefined {
  if (corporate === UNNUMBERED) return named.values().next().value;
  return named.get(corporate) ?? named.get(UNNUMBERED);
}

function identityIn(table: CheckedTable) {
  const keys = table.columns.get(keyColumn(table.recognised.spec).id);
  const numbers = [...table.columns.values()].find(({ spec }) => spec.digits === 'corporateNumber');
  return (entry: number) => ({
    id: cellKey(keys?.settled[entry] ?? null),
    corporate: corporateNumberIn(numbers, entry),
  });
}

function corporateNumberIn(column: CheckedColumn | undefined, entry: number): string {
  const value = column?.settled[entry];
  const digits = typeof value === 'string' || typeof value === 'number' ? normalised(String(value)) : '';
  return isCorporateNumber(digits) ? digits : UNNUMBERED;
}
