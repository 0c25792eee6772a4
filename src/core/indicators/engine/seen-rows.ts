import type { ColumnarTable, LedgerColumn } from '../../ledger/columnar/columnar-table';
import { columnById } from '../../ledger/columnar/column-values';
import { DAYS_1904 } from '../../ledger/columnar/whole-column-builder';
import { keyColumn, tableSpec } from '../../ledger/schema';
import { LAST_SERIAL } from '../../values/date-serial';
import type { Reach } from '../definition/reach';
import type { CodedValues, Codes } from './coded-values';
import { codedValues, numbersOf } from './coded-values';

/** The tables of a ledger, for rows that look at columns of others. */
export class SeenTables {
  private readonly rows = new Map<string, SeenRows>();
  private readonly ways = new Map<string, Int32Array | null>();

  constructor(readonly tables: ReadonlyMap<string, ColumnarTable>) {}

  /** The rows of a table, with everything that can be seen from them; undefined when it is not there. */
  from(id: string): SeenRows | undefined {
    const known = this.rows.get(id);
    const table = this.tables.get(id);
    if (known || !table) return known;
    const rows = new SeenRows(this, table);
    this.rows.set(id, rows);
    return rows;
  }

  /**
   * For each row of a table the row of another one that its references lead to; −1 where a reference is blank or finds
   * nothing. undefined when a table or column on the way is not there.
   */
  way(from: string, via: readonly string[]): Int32Array | undefined {
    const key = [from, ...via].join('>');
    let known = this.ways.get(key);
    if (known === undefined) {
      known = this.follow(from, via) ?? null;
      this.ways.set(key, known);
    }
    return known ?? undefined;
  }

  private follow(from: string, via: readonly string[]): Int32Array | undefined {
    const last = via.at(-1);
    if (last === undefined) return undefined;
    const before = via.length > 1 ? this.way(from, via.slice(0, -1)) : null;
    const here = before === null ? from : tableAfter(from, via.slice(0, -1));
    const step = here === undefined ? undefined : this.step(here, last);
    if (!step || before === undefined) return undefined;
    return before === null ? step : before.map((row) => (row < 0 ? -1 : (step[row] ?? -1)));
  }

  private step(from: string, column: string): Int32Array | undefined {
    const to = tableAfter(from, [column]);
    const target = to === undefined ? undefined : this.tables.get(to);
    const source = this.from(from)?.own(column);
    const key = target && columnById(target, keyColumn(tableSpec(target.tableId)).id);
    const keys = target && key && this.from(target.tableId)?.own(key.id ?? '');
    if (!source || !keys) return undefined;
    const first = new Map<string, number>();
    for (let row = keys.codes.length - 1; row >= 0; row -= 1)
      first.set(keys.keys[keys.codes[row] ?? 0] ?? '', row);
    const rowOf = Int32Array.from(source.keys, (each) => (each === '' ? -1 : (first.get(each) ?? -1)));
    return Int32Array.from(source.codes, (code) => rowOf[code] ?? -1);
  }
}

/** The table that references lead to, by the schema. */
function tableAfter(from: string, via: readonly string[]): string | undefined {
  return via.reduce<string | undefined>(
    (table, step) =>
      table === undefined ? undefined : tableSpec(table).columns.find(({ id }) => id === step)?.reference,
    from,
  );
}

/** The rows of one table with the columns that are seen from them, each made once. */
export class SeenRows {
  private readonly coded = new Map<string, CodedValues>();
  private readonly numbered = new Map<string, Float64Array>();
  private readonly dated = new Map<string, Int32Array>();

  constructor(
    private readonly all: SeenTables,
    readonly table: ColumnarTable,
  ) {}

  /** The column behind a reach; undefined when the workbook does not have it. */
  column(reach: Reach): LedgerColumn | undefined {
    if (reach.via.length > 0 && !this.all.way(this.table.tableId, reach.via)) return undefined;
    const table = this.all.tables.get(reach.table);
    return table && columnBehind(table, reach);
  }

  /** A column of the table itself, as codes. */
  own(id: string): CodedValues | undefined {
    const column = columnById(this.table, id);
    return column && kept(this.coded, id, () => codedValues(column));
  }

  codes(reach: Reach): CodedValues {
    return kept(this.coded, keyOf(reach), () => {
      if (reach.via.length === 0) return codedValues(this.needed(reach));
      const { codes, ...rest } = this.target(reach).codes({ ...reach, via: [] });
      const Array = codes.constructor as new (length: number) => Codes;
      return { ...rest, codes: this.gathered(reach, codes, new Array(this.table.rows)) };
    });
  }

  /** NaN where there is no number. */
  numbers(reach: Reach): Float64Array {
    return kept(this.numbered, keyOf(reach), () => {
      if (reach.via.length === 0) return numbersOf(this.needed(reach));
      const numbers = this.target(reach).numbers({ ...reach, via: [] });
      return this.gathered(reach, numbers, new Float64Array(this.table.rows).fill(Number.NaN));
    });
  }

  /** Days of the 1900 system, or years of a column of fiscal years; 0 where there is none. */
  days(reach: Reach): Int32Array {
    return kept(this.dated, keyOf(reach), () => {
      if (reach.via.length === 0) return daysOf(this.needed(reach), this.table.date1904);
      const days = this.target(reach).days({ ...reach, via: [] });
      return this.gathered(reach, days, new Int32Array(this.table.rows));
    });
  }

  private gathered<T extends Codes | Float64Array | Int32Array>({ via }: Reach, from: T, into: T): T {
    const way = this.all.way(this.table.tableId, via);
    if (!way) throw new Error(`No way ${via.join(' > ')} from ${this.table.tableId}`);
    for (let row = 0; row < into.length; row += 1) {
      const there = way[row] ?? -1;
      if (there >= 0) into[row] = from[there] ?? 0;
    }
    return into;
  }

  private target({ table }: Reach): SeenRows {
    const target = this.all.from(table);
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

function columnBehind(table: ColumnarTable, { column: { spec, header } }: Reach): LedgerColumn | undefined {
  if (spec) return columnById(table, spec.id);
  return table.columns.find((column) => column.id === undefined && column.header === header);
}

function daysOf(column: LedgerColumn, date1904: boolean): Int32Array {
  if (column.kind === 'days' || column.kind === 'years') return column.values;
  const origin = date1904 ? DAYS_1904 : 0;
  return Int32Array.from(numbersOf(column), (value) => {
    const day = Math.floor(value) + origin;
    return day >= 1 && day <= LAST_SERIAL ? day : 0;
  });
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
