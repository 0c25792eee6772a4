import { columnById } from '../../ledger/columnar/column-values';
import type { ColumnarTable, LedgerColumn } from '../../ledger/columnar/columnar-table';
import { keyColumn, tableSpec } from '../../ledger/schema';
import type { Reach } from '../definition/reach';
import type { CodedValues } from './coded-values';
import { dayAt, keyAt, numberAt } from './coded-values';
import { keptIn } from './kept';
import type { KeyCodes } from './key-codes';

/** Where a row's references lead: a row of a table, or nowhere. */
export interface Cell {
  readonly table: ColumnarTable;
  readonly column: LedgerColumn;
  readonly row: number;
}

/** The tables of a ledger and how their rows refer to each other. */
export class TableWays {
  /** Key → first row that has it, by table. */
  private readonly firsts = new Map<string, ReadonlyMap<string, number>>();
  private readonly ways = new Map<string, Int32Array>();
  /** Keys that a column refers to, or once did. */
  private readonly referred = new Map<string, KeyCodes>();

  constructor(
    readonly tables: ReadonlyMap<string, ColumnarTable>,
    /** A column of a table's own, as codes. */
    private readonly own: (table: string, column: LedgerColumn) => CodedValues,
  ) {}

  /** The column behind a reach from a table; undefined when the workbook does not have it. */
  column(from: ColumnarTable, { via, table: id, column: { spec, header } }: Reach): LedgerColumn | undefined {
    const table = via.length === 0 ? from : this.tables.get(id);
    if (!table || !this.isWay(from, via)) return undefined;
    return spec
      ? columnById(table, spec.id)
      : table.columns.find((column) => column.id === undefined && column.header === header);
  }

  /**
   * For each row of a table the row of another one that its references lead to; −1 where a reference is blank or finds
   * nothing. undefined when a table or column on the way is not there.
   */
  way(from: string, via: readonly string[]): Int32Array | undefined {
    const table = this.tables.get(from);
    const last = via.at(-1);
    if (last === undefined || !table || !this.isWay(table, via)) return undefined;
    return keptIn(this.ways, [from, ...via].join('>'), () => {
      const before = via.slice(0, -1);
      const step = this.step(tableAfter(from, before) ?? from, last);
      const reached = before.length === 0 ? undefined : this.way(from, before);
      return reached ? reached.map((row) => (row < 0 ? -1 : (step[row] ?? -1))) : step;
    });
  }

  /** The cell that one row of a table sees, which need not be among the rows that the table has now; undefined where a reference leads nowhere. */
  cell(from: ColumnarTable, row: number, reach: Reach): Cell | undefined {
    let [table, here] = [from, row];
    for (const id of reach.via) {
      const column = columnById(table, id);
      const to = tableAfter(table.tableId, [id]) ?? '';
      const target = this.tables.get(to);
      const next = column && target && this.first(to).get(keyAt(column, here));
      if (next === undefined || !target) return undefined;
      [table, here] = [target, next];
    }
    const column = this.column(table, { ...reach, via: [] });
    return column && { table, column, row: here };
  }

  keyAt(from: ColumnarTable, row: number, reach: Reach): string {
    const cell = this.cell(from, row, reach);
    return cell ? keyAt(cell.column, cell.row) : '';
  }

  numberAt(from: ColumnarTable, row: number, reach: Reach): number {
    const cell = this.cell(from, row, reach);
    return cell ? numberAt(cell.column, cell.row) : Number.NaN;
  }

  dayAt(from: ColumnarTable, row: number, reach: Reach): number {
    const cell = this.cell(from, row, reach);
    return cell ? dayAt(cell.column, cell.row, cell.table) : 0;
  }

  /** The first row of a table with each key. */
  first(table: string): ReadonlyMap<string, number> {
    return keptIn(this.firsts, table, () => {
      const rows = new Map<string, number>();
      const target = this.tables.get(table);
      const key = target && columnById(target, keyColumn(tableSpec(table)).id);
      if (!key) return rows;
      const { codes, words } = this.own(table, key);
      for (let row = codes.length - 1; row >= 0; row -= 1) {
        const code = codes[row] ?? 0;
        if (code !== 0) rows.set(words.keys[code] ?? '', row);
      }
      return rows;
    });
  }

  /** Whether a row of a table may refer to a key; false is certain. */
  isReferred(from: string, id: string, key: string): boolean {
    const words = keptIn(this.referred, `${from}>${id}`, () => this.ownById(from, id).words);
    return words.known(key) !== undefined;
  }

  /** Takes over from the state before what a change of one table leaves as it was. */
  takeOver(
    before: TableWays,
    changed: string,
    come: { readonly from: number; readonly count: number } | null,
  ): void {
    for (const [table, rows] of before.firsts) if (table !== changed) this.firsts.set(table, rows);
    for (const [name, words] of before.referred) {
      const [table = '', id = ''] = name.split('>');
      if (table !== changed) this.referred.set(name, words);
      const now = this.tables.get(table);
      const column = now && columnById(now, id);
      if (table !== changed || !come || !column) continue;
      for (let row = come.from; row < come.from + come.count; row += 1) {
        const key = keyAt(column, row);
        words.enter(key, () => key);
      }
      this.referred.set(name, words);
    }
  }

  private isWay(from: ColumnarTable, via: readonly string[]): boolean {
    let table: ColumnarTable | undefined = from;
    for (const id of via) {
      if (!table || !columnById(table, id)) return false;
      table = this.tables.get(tableAfter(table.tableId, [id]) ?? '');
    }
    return table !== undefined;
  }

  private step(from: string, id: string): Int32Array {
    const { codes, words } = this.ownById(from, id);
    const first = this.first(tableAfter(from, [id]) ?? '');
    const rowOf = Int32Array.from(words.keys, (key) => first.get(key) ?? -1);
    const way = new Int32Array(codes.length);
    for (let row = 0; row < way.length; row += 1) way[row] = rowOf[codes[row] ?? 0] ?? -1;
    return way;
  }

  private ownById(from: string, id: string): CodedValues {
    const table = this.tables.get(from);
    const column = table && columnById(table, id);
    if (!column) throw new Error(`No column ${id} in ${from}`);
    return this.own(from, column);
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
