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
