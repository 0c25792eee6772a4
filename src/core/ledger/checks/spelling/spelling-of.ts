import type { CellValue } from '../../../values/cell-value';
import type { ColumnSpec } from '../../schema-types';
import type { KnownValues } from '../known-values';
import { choiceSpelling } from './choice-spelling';
import { codeSpelling } from './code-spelling';
import { dateSpelling } from './date-spelling';
import { numberSpelling } from './number-spelling';
import { signSpelling } from './sign-spelling';
import { textSpelling } from './text-spelling';
import type { Spelling } from './spelling';
import { yearSpelling } from './year-spelling';

/**
 * How a reported value of a column should have been written; undefined when it is written well, or
 * cannot be read, or could mean several things. One cell has one spelling: `meant` puts all of it right.
 */
export function spellingOf(
  value: CellValue,
  column: ColumnSpec,
  list: KnownValues | undefined,
): Spelling | undefined {
  if (typeof value === 'number') return column.digits && codeSpelling(value, column.digits);
  if (typeof value !== 'string') return undefined;
  switch (column.type) {
    case 'integer':
    case 'decimal':
    case 'yen':
    case 'rate':
      return numberSpelling(value, column.type);
    case 'fiscalYear':
      return yearSpelling(value);
    case 'date':
      return dateSpelling(value);
    case 'choice':
      return list && choiceSpelling(value, list);
    case 'text':
      return textSpelling(value, column.person === true);
    default:
      return signSpelling(value, column.type);
  }
}
