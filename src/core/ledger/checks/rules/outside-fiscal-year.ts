import { dateOfSerial } from '../../../values/date-serial';
import { fiscalYearOfDate, isYearNumber } from '../../../values/fiscal-year';
import { writtenDate } from '../../../values/written-date';
import type { Check } from '../check';
import { eachColumn, eachReported } from '../each-cell';
import { problem } from '../finding';
import { foundAt } from '../finding-at';

/** A date that lies in another fiscal year than its row says. */
export const outsideFiscalYear: Check = (ledger) =>
  eachColumn(ledger, (column, table) => {
    const years = table.columns.get(column.spec.inFiscalYear ?? '');
    if (!years) return [];
    return eachReported(column, (value, entry) => {
      const year = years.settled[entry];
      if (typeof value !== 'number' || typeof year !== 'number' || !isYearNumber(year)) return undefined;
      const date = writtenDate(value).ok ? dateOfSerial(value) : undefined;
      if (!date || fiscalYearOfDate(date) === year) return undefined;
      const data = { year, first: `${String(year)}-04-01`, last: `${String(year + 1)}-03-31` };
      return foundAt(table, column, entry, problem('outsideFiscalYear', data));
    });
  });
