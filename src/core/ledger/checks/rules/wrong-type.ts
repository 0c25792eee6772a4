import { isCellError } from '../../../values/cell-value';
import type { CellValue } from '../../../values/cell-value';
import { isReported } from '../../../values/blank';
import { isYearNumber } from '../../../values/fiscal-year';
import { writtenDate } from '../../../values/written-date';
import type { ColumnSpec } from '../../schema-types';
import type { Check } from '../check';
import type { CheckedColumn } from '../checked-ledger';
import { eachColumn, eachEntry } from '../each-cell';
import type { Problem } from '../finding';
import { problem } from '../finding';
import { foundAt, showDate } from '../finding-at';
import { fixOf } from '../fix-of';

/** A value of another kind than its column holds; texts that mean a day and numbers that mean a code come with a fix. */
export const wrongType: Check = (ledger) =>
  eachColumn(ledger, (column, table) =>
    eachEntry(column, (value, entry) => {
      const misspelled = spelledAsOtherType(column, entry);
      const said = misspelled ?? problemOf(value, column.spec);
      const fix = misspelled && fixOf(column, entry, ledger.date1904);
      return said && foundAt(table, column, entry, said, fix);
    }),
  );

function spelledAsOtherType(column: CheckedColumn, entry: number): Problem | undefined {
  const spelling = column.spellings.get(entry);
  if (spelling?.kind === 'dateAsText')
    return problem('dateAsText', { date: showDate(Number(spelling.meant)) });
  if (spelling?.kind === 'codeAsNumber') return problem('codeAsNumber', { plain: String(spelling.meant) });
  return undefined;
}

function problemOf(value: CellValue, { type, digits }: ColumnSpec): Problem | undefined {
  if (isCellError(value)) return problem('errorValue', { error: value.error });
  if (!isReported(value)) return undefined;
  switch (type) {
    case 'integer':
    case 'yen':
      if (typeof value !== 'number') return problem('notANumber', {});
      return Number.isInteger(value) ? undefined : problem('notAnInteger', {});
    case 'decimal':
    case 'rate':
      return typeof value === 'number' ? undefined : problem('notANumber', {});
    case 'date':
      // A text that is left here names no day.
      return typeof value === 'number' && writtenDate(value).ok ? undefined : problem('notADate', {});
    case 'fiscalYear':
      return typeof value === 'number' && isYearNumber(value) ? undefined : problem('notAFiscalYear', {});
    case 'code':
      // Numbers in columns with a check digit are judged by it.
      return typeof value === 'string' || (typeof value === 'number' && digits)
        ? undefined
        : problem('notText', {});
    default:
      return typeof value === 'boolean' ? problem('notText', {}) : undefined;
  }
}
