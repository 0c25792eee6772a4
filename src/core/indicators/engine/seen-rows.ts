import type { ColumnarTable, LedgerColumn } from '../../ledger/columnar/columnar-table';
import type { Reach } from '../definition/reach';
import type { PeriodParts } from '../plan/plan';
import type { CodedValues } from './coded-values';
import { codedValues, daysOf, numbersOf } from './coded-values';
import { keptIn } from './kept';
import type { TableWays } from './table-ways';
import { partCode, yearCode } from './year-days';

/** Whole numbers, one a row; 0 where there is none. */
export interface RowCodes {
  readonly codes: Uint32Array;
  /** More than the largest code. */
  readonly size: number;
  /** What a code other than 0 lacks to what it stands for. */
  readonly base: number;
}

/** The rows of one table with the columns that are seen from them, each made once. */
export class SeenRows {
  private readonly coded = new Map<string, CodedValues>();
  private readonly numbered = new Map<string, Float64Array>();
  private readonly dated = new Map<string, Int32Array>();
  private readonly periods = new Map<string, RowCodes>();

  constructor(
    readonly ways: TableWays,
    readonly table: ColumnarTable,
    /** The rows of another table. */
    private readonly from: (table: string) => SeenRows | undefined,
  ) {}

  /** The column behind a reach; undefined when the workbook does not have it. */
  column(reach: Reach): LedgerColumn | undefined {
    return this.ways.column(this.table, reach);
  }

  /** A column of the table itself. */
  own(column: LedgerColumn): CodedValues {
    return keptIn(this.coded, column.id ?? `=${column.header}`, () => codedValues(column));
  }

  codes(reach: Reach): CodedValues {
    return keptIn(this.coded, keyOf(reach), () => {
      if (reach.via.length === 0) return codedValues(this.needed(reach));
      const { codes, words } = this.target(reach).codes({ ...reach, via: [] });
      return { words, codes: this.gathered(reach, codes, new Uint32Array(this.table.rows)) };
    });
  }

  /** NaN where there is no number. */
  numbers(reach: Reach): Float64Array {
    return keptIn(this.numbered, keyOf(reach), () => {
      if (reach.via.length === 0) return numbersOf(this.needed(reach));
      const numbers = this.target(reach).numbers({ ...reach, via: [] });
      return this.gathered(reach, numbers, new Float64Array(this.table.rows).fill(Number.NaN));
    });
  }

  /** Days of the 1900 system, or years of a column of fiscal years; 0 where there is none. */
  days(reach: Reach): Int32Array {
    return keptIn(this.dated, keyOf(reach), () => {
      if (reach.via.length === 0) return daysOf(this.needed(reach), this.table);
      const days = this.target(reach).days({ ...reach, via: [] });
      return this.gathered(reach, days, new Int32Array(this.table.rows));
    });
  }

  /** The fiscal year of each row. */
  years(reach: Reach): RowCodes {
    return keptIn(this.periods, keyOf(reach), () =>
      periodCodes(this.days(reach), this.column(reach)?.kind === 'years' ? (year) => year : yearCode),
    );
  }

  /** The half-year, quarter or month of each row, counted over all years. */
  parts(reach: Reach, length: PeriodParts['length']): RowCodes {
    return keptIn(this.periods, `${length} ${keyOf(reach)}`, () =>
      periodCodes(this.days(reach), (day) => partCode(day, length)),
    );
  }

  private gathered<T extends Uint32Array | Float64Array | Int32Array>({ via }: Reach, from: T, into: T): T {
    const way = this.ways.way(this.table.tableId, via);
    if (!way) throw new Error(`No way ${via.join(' > ')} from ${this.table.tableId}`);
    for (let row = 0; row < into.length; row += 1) {
      const there = way[row] ?? -1;
      if (there >= 0) into[row] = from[there] ?? 0;
    }
    return into;
  }

  private target({ table }: Reach): SeenRows {
    const target = this.from(table);
    if (!target) throw new Error(`No table ${table}`);
    return target;
  }

  private needed(reach: Reach): LedgerColumn {
    const column = this.column(reach);
    if (!column) throw new Error(`No column ${reach.column.header} in ${reach.table}`);
    return column;
  }
}

/** One text per column that is seen: equal for equal reaches. */
export function keyOf({ via, table, column }: Reach): string {
  const own = column.spec ? column.spec.id : `=${column.header}`;
  return via.length === 0 ? own : `${via.join('>')}>${table}.${own}`;
}

/** Codes of the periods that days lie in; later days have no smaller codes. */
function periodCodes(days: Int32Array, codeOf: (day: number) => number): RowCodes {
  let [first, last] = [0, 0];
  for (const day of days) {
    if (day === 0) continue;
    if (first === 0 || day < first) first = day;
    if (day > last) last = day;
  }
  const codes = new Uint32Array(days.length);
  if (first === 0) return { codes, size: 1, base: 0 };
  const base = codeOf(first) - 1;
  const ofDay = new Uint32Array(last - first + 1);
  for (let row = 0; row < codes.length; row += 1) {
    const day = days[row] ?? 0;
    if (day === 0) continue;
    const code = ofDay[day - first] ?? 0;
    codes[row] = code === 0 ? (ofDay[day - first] = codeOf(day) - base) : code;
  }
  return { codes, size: codeOf(last) - base + 1, base };
}
