import type { Area } from '../../book/area';
import { isReported } from '../../values/blank';
import type { CellValue } from '../../values/cell-value';
import { isCellError } from '../../values/cell-value';
import type { TableSpec } from '../schema-types';
import { CodedColumnBuilder } from './coded-column-builder';
import type { ColumnBuilder, ColumnPlace } from './column-builder';
import { withLength, withRoom } from './column-builder';
import type { ColumnarTable, LedgerColumn, ProblemKind } from './columnar-table';
import { storageOf } from './columnar-table';
import { NumberColumnBuilder } from './number-column-builder';
import { ProblemList } from './problem-list';
import { DAYS_1904, WholeColumnBuilder } from './whole-column-builder';

/** What is known of a table before its rows. */
export interface TableHead {
  readonly spec: TableSpec;
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  /** Those that the workbook has: the schema's in its order, then the person's own. */
  readonly columns: readonly ColumnPlace[];
  readonly date1904: boolean;
}

/**
 * Fills a columnar table row by row, from a file or as somebody types; `build` may be called again and
 * again, and a built table continued with `TableBuilder.continuing`.
 */
export class TableBuilder {
  readonly columns: readonly ColumnBuilder[];
  private readonly problems: ProblemList;
  private places: Uint32Array;
  private count = 0;

  constructor(
    readonly head: TableHead,
    known?: ColumnarTable,
  ) {
    this.columns = head.columns.map((column, i) => builderFor(head, column, known?.columns[i]));
    this.problems = new ProblemList(known?.problems);
    this.places = known ? known.places.slice() : new Uint32Array(0);
    this.count = known?.rows ?? 0;
  }

  /** Takes up a table where it ended; `spec` is the schema's declaration of it. */
  static continuing(table: ColumnarTable, spec: TableSpec): TableBuilder {
    return new TableBuilder({ ...table, spec }, table);
  }

  get rows(): number {
    return this.count;
  }

  /** Begins a row that stands in the sheet row `place`; everything in it is blank. */
  begin(place: number): number {
    this.places = withRoom(this.places, this.count);
    this.places[this.count] = place;
    this.count += 1;
    return this.count - 1;
  }

  /** Puts a cell of any kind into the last row. */
  put(column: number, value: CellValue): void {
    const row = this.count - 1;
    if (isCellError(value)) this.say(row, column, 'error', { error: value.error });
    else if (isReported(value)) {
      const builder = this.columns[column];
      const kind = typeof value === 'number' ? builder?.putNumber(row, value) : builder?.putValue(row, value);
      if (kind) this.say(row, column, kind, value);
    }
  }

  say(row: number, column: number, kind: ProblemKind, raw: CellValue): void {
    this.problems.add(row, column, kind, raw);
  }

  /** Makes a cell blank that nobody can see, and keeps what stood in it aside. */
  cover(row: number, column: number): void {
    const builder = this.columns[column];
    const value = builder?.valueAt(row) ?? null;
    if (value === null) return;
    builder?.clear(row);
    this.say(row, column, 'covered', value);
  }

  /** Takes the last row back. */
  dropLast(): void {
    this.count -= 1;
    for (const column of this.columns) column.clear(this.count);
    this.problems.forgetFrom(this.count);
  }

  placeOf(row: number): number {
    return this.places[row] ?? 0;
  }

  build(): ColumnarTable {
    const { head, count } = this;
    return {
      tableId: head.spec.id,
      name: head.name,
      sheet: head.sheet,
      area: head.area,
      rows: count,
      places: withLength(this.places, count),
      columns: this.columns.map((column, i) => column.build(placeOnly(head.columns[i]), count)),
      problems: this.problems.build(),
      date1904: head.date1904,
    };
  }
}

function placeOnly(column: ColumnPlace | undefined): ColumnPlace {
  return { id: column?.id, header: column?.header ?? '', place: column?.place ?? 0 };
}

function builderFor(head: TableHead, { id }: ColumnPlace, known: LedgerColumn | undefined): ColumnBuilder {
  const type = head.spec.columns.find((column) => column.id === id)?.type ?? 'text';
  const storage = storageOf(type);
  const same = known?.kind === storage ? known : undefined;
  if (storage === 'codes') return new CodedColumnBuilder(same?.kind === 'codes' ? same : undefined);
  if (type === 'integer' || type === 'decimal' || type === 'yen' || type === 'rate')
    return new NumberColumnBuilder(type, same?.kind === 'numbers' ? same : undefined);
  return new WholeColumnBuilder(
    type === 'date' ? 'days' : 'years',
    head.date1904 ? DAYS_1904 : 0,
    same?.kind === 'days' || same?.kind === 'years' ? same : undefined,
  );
}
