import type { ColumnType } from './schema-types';

/** Excel number format of each column type; absent where Excel's own "General" is right. */
const NUMBER_FORMATS: { readonly [T in ColumnType]?: string } = {
  id: '@',
  code: '@',
  telephone: '@',
  postalCode: '@',
  integer: '#,##0',
  yen: '#,##0',
  rate: '0.0%',
  date: 'yyyy-mm-dd',
  fiscalYear: '0',
};

/** What cells have that nobody has given a format. */
export const GENERAL_FORMAT = 'General';

/** Whether a format is one that this product gives to columns, or none. */
export function isLedgerFormat(format: string): boolean {
  return format === GENERAL_FORMAT || Object.values(NUMBER_FORMATS).includes(format);
}

/**
 * The number format that keeps a column's values what they are: "@" for texts of digits, so that
 * leading zeros stay and "1-2" does not become a date.
 *
 * @example numberFormatOf('date') //=> "yyyy-mm-dd"
 * @example numberFormatOf('code') //=> "@"
 */
export function numberFormatOf(type: ColumnType): string | undefined {
  return NUMBER_FORMATS[type];
}
