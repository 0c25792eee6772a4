import type { CellValue } from '../../values/cell-value';
import { settledValueAt } from './coded-values';
import type { ColumnarTable } from '../../ledger/columnar/columnar-table';
import type { Reach } from '../definition/reach';
import type { Condition } from '../definition/source';
import { keptIn } from './kept';
import { numberTest } from './row-mask';
import { keyOf } from './seen-rows';
import type { TableWays } from './table-ways';
import type { Axis, CubeSpec } from './cube-spec';
import { partCode, yearCode } from './year-days';

/** One row with the columns that are seen from it, each looked up once. */
export class RowView {
  private readonly keys = new Map<string, string>();
  private readonly numbers = new Map<string, number>();
  private readonly days = new Map<string, number>();

  constructor(
    private readonly ways: TableWays,
    private readonly table: ColumnarTable,
    private readonly row: number,
  ) {}

  key(on: Reach): string {
    return keptIn(this.keys, keyOf(on), () => this.ways.keyAt(this.table, this.row, on));
  }

  label(on: Reach): CellValue {
    const cell = this.ways.cell(this.table, this.row, on);
    return cell ? settledValueAt(cell.column, cell.row) : null;
  }

  number(on: Reach): number {
    return keptIn(this.numbers, keyOf(on), () => this.ways.numberAt(this.table, this.row, on));
  }

  day(on: Reach): number {
    return keptIn(this.days, keyOf(on), () => this.ways.dayAt(this.table, this.row, on));
  }

  /** The year or part of the year; 0 where there is none. */
  period(axis: Exclude<Axis, { kind: 'value' }>): number {
    const day = this.day(axis.on);
    if (day === 0) return 0;
    if (axis.kind === 'part') return partCode(day, axis.length);
    return this.ways.column(this.table, axis.on)?.kind === 'years' ? day : yearCode(day);
  }

  fits({ conditions, until }: Pick<CubeSpec, 'conditions' | 'until'>): boolean {
    if (until) {
      const day = this.day(until.day);
      if (day === 0 || day > until.to) return false;
    }
    return conditions.every((condition) => this.holds(condition));
  }

  private holds({ on, operator, sought }: Condition): boolean {
    if (sought.kind === 'texts') return sought.keys.includes(this.key(on)) === (operator === '=');
    return numberTest(operator, sought.numbers)(this.number(on));
  }
}
