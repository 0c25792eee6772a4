import { dateSpelling } from '../checks/spelling/date-spelling';
import { yearSpelling } from '../checks/spelling/year-spelling';
import type { CellValue } from '../../values/cell-value';
import { LAST_SERIAL } from '../../values/date-serial';
import { isYearNumber } from '../../values/fiscal-year';
import type { ProblemKind, WholeColumn } from './columnar-table';
import type { ColumnBuilder, ColumnPlace } from './column-builder';
import { withLength, withRoom } from './column-builder';

/** Days between the first days of the two date systems. */
export const DAYS_1904 = 1462;

/**
 * Fills a column of days or fiscal years. Numbers from 1868 to 2200 are years and no days, as everywhere;
 * what is written as text is read as the check 点検 reads it.
 */
export class WholeColumnBuilder implements ColumnBuilder {
  private values: Int32Array;

  /** @param origin what the workbook's day numbers lack to the 1900 system: 0 or DAYS_1904 */
  constructor(
    private readonly kind: 'days' | 'years',
    private readonly origin: number,
    known?: WholeColumn,
  ) {
    this.values = known ? known.values.slice() : new Int32Array(0);
  }

  putNumber(row: number, value: number): ProblemKind | undefined {
    if (this.kind === 'years') {
      if (!isYearNumber(value)) return 'wrongType';
      this.put(row, value);
      return undefined;
    }
    const serial = value + this.origin;
    if (!(serial >= 1 && serial < LAST_SERIAL + 1) || isYearNumber(serial)) return 'wrongType';
    this.put(row, Math.floor(serial));
    return Number.isInteger(value) ? undefined : 'timeOfDay';
  }

  putValue(row: number, value: string | boolean): ProblemKind | undefined {
    if (typeof value !== 'string') return 'wrongType';
    const spelling = this.kind === 'days' ? dateSpelling(value) : yearSpelling(value);
    if (typeof spelling?.meant !== 'number') return 'wrongType';
    this.put(row, spelling.meant);
    return 'respelled';
  }

  clear(row: number): void {
    if (row < this.values.length) this.values[row] = 0;
  }

  valueAt(row: number): CellValue {
    const value = this.values[row] ?? 0;
    return value === 0 ? null : this.kind === 'days' ? value - this.origin : value;
  }

  build(head: ColumnPlace, rows: number): WholeColumn {
    return { kind: this.kind, ...head, values: withLength(this.values, rows) };
  }

  private put(row: number, value: number): void {
    if (row >= this.values.length) this.values = withRoom(this.values, row);
    this.values[row] = value;
  }
}
