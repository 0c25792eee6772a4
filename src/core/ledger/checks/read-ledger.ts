import type { Area } from '../../book/area';
import { MAX_COLUMNS } from '../../book/area';
import { isReported } from '../../values/blank';
import type { CellValue } from '../../values/cell-value';
import type { RecognisedLedger, RecognisedTable } from '../recognise';
import type { ColumnSpec } from '../schema-types';
import { ENTRIES_AT_ONCE } from './check';
import type { CheckedColumn, CheckedLedger, CheckedTable } from './checked-ledger';
import type { KnownValues } from './known-values';
import type { BodyColumn, LedgerSource, TableBody } from './ledger-source';
import type { Spelling } from './spelling/spelling';
import { spellingOf } from './spelling/spelling-of';

/** Days between the first days of the two date systems. */
const DAYS_1904 = 1462;

/** Pauses while reading: each says how many more entries were looked at. */
type Reading<T> = Generator<number, T, void>;

/** Reads the recognised tables of a workbook, each cell once. */
export function* readLedger(
  source: LedgerSource,
  ledger: RecognisedLedger,
  lists: ReadonlyMap<string, KnownValues>,
): Reading<CheckedLedger> {
  const tables = new Map<string, CheckedTable>();
  const { date1904 } = source;
  for (const [id, recognised] of ledger.tables) {
    tables.set(id, yield* readTable(source, recognised, { lists, date1904 }));
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

function* readTable(
  source: LedgerSource,
  recognised: RecognisedTable,
  around: Around,
): Reading<CheckedTable> {
  const { found, spec } = recognised;
  const body = source.body(found);
  const merges = source.merges(found);
  const begun = yield* begunEntries(body);
  const rows = begun.map((entry) => body.top + entry);
  const covered = coveredCells(merges, found.area);
  const columns = new Map<string, CheckedColumn>();
  for (const column of spec.columns) {
    const index = recognised.columns.get(column.id);
    const cells = index === undefined ? undefined : body.columns[index];
    if (index === undefined || !cells) continue;
    const place = found.area.left + index;
    const hidden = rows.flatMap((row, entry) => (covered.has(cellCode(row, place)) ? [entry] : []));
    const read = yield* readColumn(column, cells, begun, new Set(hidden), around);
    columns.set(column.id, { spec: column, header: found.headers[index] ?? column.id, place, ...read });
  }
  return { recognised, order: source.sheets.indexOf(found.sheet), rows, columns, merges };
}

function* readColumn(
  spec: ColumnSpec,
  cells: BodyColumn,
  begun: readonly number[],
  hidden: ReadonlySet<number>,
  { lists, date1904 }: Around,
): Reading<Omit<CheckedColumn, 'spec' | 'header' | 'place'>> {
  const list = spec.list === undefined ? undefined : lists.get(spec.list);
  const raw: CellValue[] = [];
  const settled: CellValue[] = [];
  const spellings = new Map<number, Spelling>();
  const unknown = new Set(hidden);
  const calculated = new Set<number>();
  for (const [entry, place] of begun.entries()) {
    if (entry % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) yield ENTRIES_AT_ONCE;
    const value = cells.values[place] ?? null;
    if (cells.calculated.has(place)) calculated.add(entry);
    if (value === null && calculated.has(entry)) unknown.add(entry);
    const spelling = isReported(value) && !unknown.has(entry) ? spellingOf(value, spec, list) : undefined;
    if (spelling) spellings.set(entry, spelling);
    raw.push(value);
    settled.push(unknown.has(entry) ? null : (spelling?.meant ?? in1900(value, spec, date1904)));
  }
  yield begun.length % ENTRIES_AT_ONCE;
  return { raw, settled, spellings, unknown, calculated };
}

function in1900(value: CellValue, spec: ColumnSpec, date1904: boolean): CellValue {
  return date1904 && spec.type === 'date' && typeof value === 'number' ? value + DAYS_1904 : value;
}

/** Entries of the table's body in which anything stands, in columns of a person's own as well. */
function* begunEntries({ height, columns }: TableBody): Reading<readonly number[]> {
  const begun: number[] = [];
  for (let entry = 0; entry < height; entry += 1) {
    if (entry % ENTRIES_AT_ONCE === ENTRIES_AT_ONCE - 1) yield 0;
    if (columns.some(({ values }) => says(values[entry] ?? null))) begun.push(entry);
  }
  return begun;
}

/** An error says something is there, and so does a constant; a formula only by its result. */
function says(value: CellValue): boolean {
  return typeof value === 'object' ? value !== null : isReported(value);
}

/** Cells of the table that lie under a merge and show nothing of their own; see `cellCode`. */
export function coveredCells(merges: readonly Area[], table: Area): ReadonlySet<number> {
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

/** One number per cell of a sheet. */
export function cellCode(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
