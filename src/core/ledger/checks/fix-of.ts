import type { CheckedColumn } from './checked-ledger';
import type { Fix, FixKind } from './finding';
import { serialIn } from './read-ledger';
import type { SpellingKind } from './spelling/spelling';

const KINDS: { readonly [K in SpellingKind]: FixKind } = {
  numberAsText: 'number',
  fullWidth: 'halfWidth',
  spaces: 'spaces',
  halfWidthKana: 'fullWidthKana',
  eraText: 'date',
  dateAsText: 'date',
  codeAsNumber: 'code',
};

/** The change that puts the spelling of an entry right, in the date system of the workbook. */
export function fixOf(column: CheckedColumn, entry: number, date1904: boolean): Fix | undefined {
  const spelling = column.spellings.get(entry);
  if (!spelling) return undefined;
  const { type } = column.spec;
  const { kind, meant } = spelling;
  if (type === 'date' && typeof meant === 'number') {
    const newValue = serialIn(date1904, meant);
    return newValue === undefined ? undefined : { kind: 'date', newValue };
  }
  if (type === 'fiscalYear') return { kind: 'fiscalYear', newValue: meant };
  return { kind: KINDS[kind], newValue: meant };
}
