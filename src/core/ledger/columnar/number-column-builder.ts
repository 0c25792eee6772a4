import { numberSpelling } from '../checks/spelling/number-spelling';
import type { CellValue } from '../../values/cell-value';
import type { NumberColumn, ProblemKind } from './columnar-table';
import type { ColumnBuilder, ColumnPlace } from './column-builder';
import { withLength, withRoom } from './column-builder';

type NumberType = Parameters<typeof numberSpelling>[1];

/** Fills a column of numbers. A number written as text is read as the check 点検 reads it. */
export class NumberColumnBuilder implements ColumnBuilder {
  private values: Float64Array;
  private reported: Uint8Array;

  constructor(
    private readonly type: NumberType,
    known?: NumberColumn,
  ) {
    this.values = known ? known.values.slice() : new Float64Array(0);
    this.reported = known ? known.reported.slice() : new Uint8Array(0);
  }

  putNumber(row: number, value: number): ProblemKind | undefined {
    if ((this.type === 'integer' || this.type === 'yen') && !Number.isInteger(value)) return 'wrongType';
    if (row >= this.values.length) {
      this.values = withRoom(this.values, row);
      this.reported = withRoom(this.reported, this.values.length >> 3);
    }
    this.values[row] = value;
    this.reported[row >> 3] = (this.reported[row >> 3] ?? 0) | (1 << (row & 7));
    return undefined;
  }

  putValue(row: number, value: string | boolean): ProblemKind | undefined {
    const spelling = typeof value === 'string' ? numberSpelling(value, this.type) : undefined;
    if (typeof spelling?.meant !== 'number') return 'wrongType';
    return this.putNumber(row, spelling.meant) ?? 'respelled';
  }

  clear(row: number): void {
    if (row >= this.values.length) return;
    this.values[row] = 0;
    this.reported[row >> 3] = (this.reported[row >> 3] ?? 0) & ~(1 << (row & 7));
  }

  valueAt(row: number): CellValue {
    return ((this.reported[row >> 3] ?? 0) >> (row & 7)) & 1 ? (this.values[row] ?? 0) : null;
  }

  build(head: ColumnPlace, rows: number): NumberColumn {
    return {
      kind: 'numbers',
      ...head,
      values: withLength(this.values, rows),
      reported: withLength(this.reported, (rows + 7) >> 3),
    };
  }
}
