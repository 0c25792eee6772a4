import { settledValues } from '../../ledger/columnar/column-values';
import type { ColumnarTable, LedgerColumn } from '../../ledger/columnar/columnar-table';
import { DAYS_1904 } from '../../ledger/columnar/whole-column-builder';
import { isReported } from '../../values/blank';
import { cellKey } from '../../values/cell-key';
import type { CellValue } from '../../values/cell-value';
import { LAST_SERIAL } from '../../values/date-serial';
import type { TableShape } from '../definition/ledger-shape';
import type { Dialect } from './dialects';
import { isoDay, numberLiteral } from './literals';
import type { SqlColumn } from './sql-names';
import { identifier, sqlTable } from './sql-names';

/** Rows of one INSERT: fast enough, and no statement becomes too long for a database. */
const ROWS_AT_ONCE = 500;

/** INSERT for the rows of a table, some hundred rows each. What a column could not hold is blank, as everywhere. */
export function* insertRows(table: ColumnarTable, shape: TableShape, dialect: Dialect): Generator<string> {
  const { name, columns } = sqlTable(shape);
  const lists = inOrder(columns, table).flatMap(([column, of]) => literals(column, of, table, dialect));
  const head = `INSERT INTO ${identifier(name)}${dialect.insertSettings} VALUES`;
  for (let from = 0; from < table.rows; from += ROWS_AT_ONCE) {
    const rows: string[] = [];
    for (let row = from; row < Math.min(from + ROWS_AT_ONCE, table.rows); row += 1)
      rows.push(
        `(${[(table.places[row] ?? 0) + 1, ...lists.map((list) => list[row] ?? 'NULL')].join(', ')})`,
      );
    yield `${head}\n${rows.join(',\n')};`;
  }
}

/** Each column with what the table has of it; a person's own columns follow in the order of the sheet in both. */
function inOrder(
  columns: readonly SqlColumn[],
  table: ColumnarTable,
): readonly (readonly [SqlColumn, LedgerColumn | undefined])[] {
  const own = table.columns.filter(({ id }) => id === undefined);
  return columns.map((column) => {
    const { spec } = column.shape;
    const found = spec ? table.columns.find(({ id }) => id === spec.id) : own.shift();
    return [column, found];
  });
}

/** The literals of a column and of those beside it, row by row; NULL where it is blank. */
function literals(
  { holds }: SqlColumn,
  column: LedgerColumn | undefined,
  { date1904 }: ColumnarTable,
  dialect: Dialect,
): readonly (readonly string[])[] {
  const values = column ? settledValues(column) : [];
  const each = (literal: (value: CellValue) => string | undefined): readonly string[] =>
    values.map((value) => literal(value) ?? 'NULL');
  const number = (value: CellValue): string | undefined =>
    typeof value === 'number' ? numberLiteral(value) : undefined;
  const text = (value: CellValue): string | undefined =>
    isReported(value) ? dialect.text(String(value)) : undefined;
  const key = (value: CellValue): string | undefined => {
    const found = cellKey(value);
    return found === null || found === '' ? undefined : dialect.text(found);
  };
  switch (holds) {
    case 'numbers':
    case 'years':
      return [each(number)];
    case 'days':
      return [each((value) => (typeof value === 'number' ? `'${isoDay(value)}'` : undefined))];
    case 'codes':
      return [each(text), each(key)];
    case 'own':
      return [each(text), each(key), each(number), each((value) => dayIn(value, date1904))];
  }
}

/** A number in a person's own column as a day, which it is if a day is wanted of it. */
function dayIn(value: CellValue, date1904: boolean): string | undefined {
  if (typeof value !== 'number') return undefined;
  const serial = Math.floor(value) + (date1904 ? DAYS_1904 : 0);
  return serial >= 1 && serial <= LAST_SERIAL ? `'${isoDay(serial)}'` : undefined;
}
