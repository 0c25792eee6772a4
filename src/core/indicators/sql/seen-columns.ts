import { keyColumn, tableSpec } from '../../ledger/schema';
import type { LedgerShape } from '../definition/ledger-shape';
import type { Reach } from '../definition/reach';
import type { Step } from './query-text';
import { indented, select } from './query-text';
import type { SqlColumn, SqlTable } from './sql-names';
import { dayName, identifier, keyName, numberName, SHEET_ROW, sqlTables } from './sql-names';

/** The forms in which a column is asked for. */
const NAMES = {
  key: keyName,
  number: numberName,
  day: dayName,
  text: ({ name }: SqlColumn) => name,
} as const;

export type Form = keyof typeof NAMES;

/** One way from the counted rows to another table, and what is asked of the rows there. */
interface Way {
  readonly alias: string;
  readonly table: SqlTable;
  readonly key: string;
  readonly on: string;
  readonly names: Set<string>;
}

/**
 * The columns that a query sees from the rows of one table, its own and those its rows refer to. Asking for one joins what
 * it takes: always the first row of a key.
 */
export class SeenColumns {
  private readonly tables: ReadonlyMap<string, SqlTable>;
  private readonly table: SqlTable;
  private readonly ways = new Map<string, Way>();

  constructor(shape: LedgerShape, table: string) {
    this.tables = sqlTables(shape);
    this.table = this.tableOf(table);
  }

  /** The column as an expression, in the form that is needed. */
  expression(reach: Reach, form: Form): string {
    const { alias, table, names } = this.wayOver(reach.via);
    const name = NAMES[form](columnIn(table, reach));
    names?.add(name);
    return `${identifier(alias)}.${identifier(name)}`;
  }

  holds(reach: Reach): SqlColumn['holds'] {
    return columnIn(this.tableOf(reach.table), reach).holds;
  }

  /** For each way the referenced table with one row a key; to be written before the rows are taken. */
  steps(): readonly Step[] {
    return [...this.ways.values()].map((way) => ({ name: firstName(way), select: firstRows(way) }));
  }

  /** FROM with everything that was asked for. */
  from(): string {
    const joins = [...this.ways.values()].map(
      (way) => `LEFT JOIN "${firstName(way)}" AS "${way.alias}" ON "${way.alias}"."${way.key}" = ${way.on}`,
    );
    return [`FROM "${this.table.name}"`, ...joins].join('\n');
  }

  private wayOver(via: readonly string[]): {
    readonly alias: string;
    readonly table: SqlTable;
    readonly names?: Set<string>;
  } {
    const last = via.at(-1);
    if (last === undefined) return { alias: this.table.name, table: this.table };
    const path = via.join('.');
    const known = this.ways.get(path);
    if (known) return known;
    const before = this.wayOver(via.slice(0, -1));
    const reference = schemaColumn(before.table, last);
    const table = this.tableOf(reference.shape.spec?.reference ?? '');
    const key = keyName(schemaColumn(table, keyColumn(tableSpec(table.id)).id));
    before.names?.add(keyName(reference));
    const on = `${identifier(before.alias)}.${identifier(keyName(reference))}`;
    const way = { alias: this.freeAlias(table.name), table, key, on, names: new Set([key]) };
    this.ways.set(path, way);
    return way;
  }

  private freeAlias(name: string): string {
    const taken = [this.table.name, ...[...this.ways.values()].map(({ alias }) => alias)];
    let alias = name;
    for (let count = 2; taken.includes(alias); count += 1) alias = `${name}_${count}`;
    return alias;
  }

  private tableOf(id: string): SqlTable {
    const found = this.tables.get(id);
    if (!found) throw new Error(`The plan speaks of a table "${id}" that the ledger has not`);
    return found;
  }
}

function columnIn(table: SqlTable, { column }: Reach): SqlColumn {
  if (column.spec) return schemaColumn(table, column.spec.id);
  const own = table.columns.find(({ shape }) => !shape.spec && shape.header === column.header);
  if (!own) throw new Error(`The plan speaks of a column "${column.header}" that ${table.id} has not`);
  return own;
}

function schemaColumn(table: SqlTable, id: string): SqlColumn {
  const found = table.columns.find(({ shape }) => shape.spec?.id === id);
  if (!found) throw new Error(`The plan speaks of a column "${id}" that ${table.id} has not`);
  return found;
}

function firstName({ alias }: Way): string {
  return `first_${alias}`;
}

/** The table with the first row of each key alone. */
function firstRows({ table, key, names }: Way): string {
  const columns = Object.fromEntries([...names].map((name) => [name, identifier(name)]));
  const order = `row_number() OVER (PARTITION BY "${key}" ORDER BY "${SHEET_ROW}")`;
  const numbered = select(
    { ...columns, turn_of_key: order },
    `FROM "${table.name}"\nWHERE "${key}" IS NOT NULL`,
  );
  return select(columns, `FROM (\n${indented(numbered)}\n) AS "numbered"\nWHERE "turn_of_key" = 1`);
}
