import { isCorporateNumber } from '../../../values/corporate-number';
import { localCode } from '../../../values/local-code';
import type { ColumnSpec } from '../../schema-types';
import type { Spelling } from './spelling';

/**
 * A code that stands as a number. Only where its digits say without doubt which code it is: a number has
 * lost its leading zeros.
 * @example codeSpelling(10006, 'localCode') //=> { kind: 'codeAsNumber', meant: '010006' }
 * @example codeSpelling(2000020132110, 'corporateNumber') //=> { kind: 'codeAsNumber', meant: '2000020132110' }
 * @example codeSpelling(35203, 'localCode') //=> undefined
 */
export function codeSpelling(value: number, digits: NonNullable<ColumnSpec['digits']>): Spelling | undefined {
  if (digits === 'corporateNumber') {
    return isCorporateNumber(value) ? { kind: 'codeAsNumber', meant: String(value) } : undefined;
  }
  const code = localCode(value);
  return code.ok ? { kind: 'codeAsNumber', meant: code.value } : undefined;
}
