import type { Area } from '../../book/area';
import { MAX_COLUMNS } from '../../book/area';
import type { Book, BookCell, BookSheet } from '../../book/book';
import { isReported } from '../../values/blank';
import type { CellValue } from '../../values/cell-value';
import type { RecognisedLedger, RecognisedTable } from '../recognise';
import type { ColumnSpec } from '../schema-types';
import type { CheckedColumn, CheckedLedger, CheckedTable } from './checked-ledger';
import type { KnownValues } from './known-values';
import type { Spelling } from './spelling/spelling';
import { spellingOf } from './spelling/spelling-of';

/** Days between the first days of the two date systems. */
const DAYS_1904 = 1462;

/** Reads the recognised tables of a workbook, each cell once. */
export function readLedger(
  book: Book,
  ledger: RecognisedLedger,
  lists: ReadonlyMap<string, KnownValues>,
): CheckedLedger {
  const tables = new Map<string, CheckedTable>();
  const { date1904 } = book;
  for (const [id, recognised] of ledger.tables) {
    const order = book.sheets.findIndex(({ name }) => name === recognised.found.sheet);
    const sheet = book.sheets[order];
    if (sheet) tables.set(id, readTable(sheet, order, recognised, { lists, date1904 }));
  }
  return { tables, lists, date1904 };
}

/** The serial of the 1900 system as the workbook writes it; undefined for days it cannot hold. */
export function serialIn(date1904: boolean, serial: number): number | undefined {
  const own = date1904 ? serial - DAYS_1904 : serial;
  return own >= 0 ? own : undefined;
}

interface Around {
  readonly lists: ReadonlyMap<string, KnownValues>;
  readonly date1904: boolean;
}

function readTable(
  sheet: BookSheet,
  order: number,
  recognised: RecognisedTable,
  around: Around,
): CheckedTable {
  const { area } = recognised.found;
  const table = sheet.tables.find(({ name }) => name === recognised.found.name);
  const merges = sheet.merges.filter((merge) => meet(merge, area));
  const rows = begunRows(sheet, {
    ...area,
    top: area.top + (table?.showHeaders === false ? 0 : 1),
    bottom: area.bottom - (recognised.found.showTotals ? 1 : 0),
  });
  const covered = coveredCells(merges, area);
  const columns = new Map<string, CheckedColumn>();
  for (const spec of recognised.spec.columns) {
    const index = recognised.columns.get(spec.id);
    if (index === undefined) continue;
    const cells = rows.map((row) => sheet.cells.get(row)?.get(area.left + index));
    const header = recognised.found.headers[index] ?? spec.id;
    const place = area.left + index;
    const hidden = rows.flatMap((row, entry) => (covered.has(cellCode(row, place)) ? [entry] : []));
    columns.set(spec.id, { spec, header, place, ...readColumn(spec, cells, new Set(hidden), around) });
  }
  return { recognised, order, rows, columns, merges };
}

function readColumn(
  spec: ColumnSpec,
  cells: readonly (BookCell | undefined)[],
  hidden: ReadonlySet<number>,
  { lists, date1904 }: Around,
): Omit<CheckedColumn, 'spec' | 'header' | 'place'> {
  const list = spec.list === undefined ? undefined : lists.get(spec.list);
  const raw: CellValue[] = [];
  const settled: CellValue[] = [];
  const spellings = new Map<number, Spelling>();
  const unknown = new Set(hidden);
  const calculated = new Set<number>();
  cells.forEach((cell, entry) => {
    const value = cell?.value ?? null;
    if (cell?.formula !== undefined) calculated.add(entry);
    if (cell?.formula !== undefined && value === null) unknown.add(entry);
    const spelling = isReported(value) && !unknown.has(entry) ? spellingOf(value, spec, list) : undefined;
    if (spelling) spellings.set(entry, spelling);
    raw.push(value);
    settled.push(unknown.has(entry) ? null : (spelling?.meant ?? in1900(value, spec, date1904)));
  });
  return { raw, settled, spellings, unknown, calculated };
}

function in1900(value: CellValue, spec: ColumnSpec, date1904: boolean): CellValue {
  return date1904 && spec.type === 'date' && typeof value === 'number' ? value + DAYS_1904 : value;
}

/** Rows of the table's body in which anything stands, in columns of a person's own as well. */
function begunRows({ cells }: BookSheet, body: Area): readonly number[] {
  const rows: number[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const columns = cells.get(row);
    if (columns && [...columns].some(([column, cell]) => within(column, body) && says(cell))) rows.push(row);
  }
  return rows;
}

function within(column: number, { left, right }: Area): boolean {
  return column >= left && column <= right;
}

/** An error says something is there, and so does a constant; a formula only by its result. */
function says({ value }: BookCell): boolean {
  return typeof value === 'object' ? value !== null : isReported(value);
}

function meet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Cells of the table that lie under a merge and show nothing of their own. */
function coveredCells(merges: readonly Area[], table: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    const [first, last] = [Math.max(left, table.left), Math.min(right, table.right)];
    for (let row = Math.max(top, table.top); row <= Math.min(bottom, table.bottom); row += 1) {
      for (let column = first; column <= last; column += 1) covered.add(cellCode(row, column));
    }
    covered.delete(cellCode(top, left));
  }
  return covered;
}

function cellCode(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
