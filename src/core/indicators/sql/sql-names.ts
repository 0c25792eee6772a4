import { storageOf } from '../../ledger/columnar/columnar-table';
import type { LedgerColumn } from '../../ledger/columnar/columnar-table';
import { comparable } from '../../values/normalise';
import type { ColumnShape, LedgerShape, TableShape } from '../definition/ledger-shape';

/** A table of the ledger as a table of a database. */
export interface SqlTable {
  readonly id: string;
  readonly name: string;
  readonly columns: readonly SqlColumn[];
}

/** A column, and the columns beside it that hold it in the form in which it is compared. */
export interface SqlColumn {
  readonly shape: ColumnShape;
  /** `own` is a person's own column, which holds anything. */
  readonly holds: LedgerColumn['kind'] | 'own';
  readonly name: string;
}

/** Which row of the sheet it is: rows have an order, and the first one of a key counts. */
export const SHEET_ROW = 'sheet_row';

/** What is appended to a column's name. */
const KEY = '__key';
const NUMBER = '__number';
const DAY = '__day';

/** PostgreSQL cuts longer names, in bytes; the longest ending must still fit. */
const MOST_BYTES = 63 - NUMBER.length;

/** The tables of a ledger in a database; docs/sql.md. */
export function sqlTables({ tables }: LedgerShape): ReadonlyMap<string, SqlTable> {
  return new Map([...tables].map(([id, shape]) => [id, sqlTable(shape)]));
}

/** One table: the schema's ids in snake case, a person's own columns by their headers. */
export function sqlTable({ id, columns }: TableShape): SqlTable {
  const taken = new Set([SHEET_ROW]);
  for (const { spec } of columns)
    if (spec) for (const name of withEndings(snakeCase(spec.id))) taken.add(name);
  return {
    id,
    name: snakeCase(id),
    columns: columns.map((shape) => ({
      shape,
      holds: shape.spec ? storageOf(shape.spec.type) : 'own',
      name: shape.spec ? snakeCase(shape.spec.id) : ownName(shape.header, taken),
    })),
  };
}

/** How texts of a column are compared; NULL where it is blank. */
export function keyName({ name, holds }: SqlColumn): string {
  return holds === 'codes' || holds === 'own' ? name + KEY : name;
}

/** The column's numbers. */
export function numberName({ name, holds }: SqlColumn): string {
  return holds === 'own' ? name + NUMBER : name;
}

/** The column's days. */
export function dayName({ name, holds }: SqlColumn): string {
  return holds === 'own' ? name + DAY : name;
}

/**
 * A name as SQL writes it. Names here hold no quotation marks.
 * @example identifier('held_on') //=> '"held_on"'
 */
export function identifier(name: string): string {
  return `"${name}"`;
}

/** @example snakeCase('budgetLineId') //=> 'budget_line_id' */
export function snakeCase(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A header as a name that no other column of the table has, whatever its case. */
function ownName(header: string, taken: Set<string>): string {
  const plain = header.replace(/[\p{Cc}"'`\\.]+/gu, '_').trim() || 'column';
  for (let count = 1; ; count += 1) {
    const ending = count === 1 ? '' : `_${count}`;
    const name = cut(plain, MOST_BYTES - ending.length) + ending;
    const names = withEndings(name).map(comparable);
    if (names.some((each) => taken.has(each))) continue;
    for (const each of names) taken.add(each);
    return name;
  }
}

function withEndings(name: string): readonly string[] {
  return ['', KEY, NUMBER, DAY].map((ending) => name + ending);
}

function cut(text: string, most: number): string {
  let [bytes, end] = [0, 0];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > most) break;
    end += character.length;
  }
  return text.slice(0, end);
}
