import type { Dialect } from '../../../src/core/indicators/sql/dialects';
import { createTables } from '../../../src/core/indicators/sql/create-tables';
import { insertRows } from '../../../src/core/indicators/sql/insert-rows';
import type { IndicatorLedger } from '../../../src/core/indicators/engine/indicator-ledger';
import { sqlTables } from '../../../src/core/indicators/sql/sql-names';
import type { Told } from '../plans/told';
import { none, told } from '../plans/told';
import type { Database } from './database';

/** Puts all tables of a ledger into an empty database, runs something, and takes them away again. */
export async function withLedger(
  database: Database,
  { defined: { shape }, tables }: IndicatorLedger,
  dialect: Dialect,
  work: () => Promise<void>,
): Promise<void> {
  await database.run(createTables(shape, dialect));
  try {
    for (const [id, table] of tables) {
      const of = shape.tables.get(id);
      if (of) await database.run([...insertRows(table, of, dialect)]);
    }
    await work();
  } finally {
    await database.clear([...sqlTables(shape).values()].map(({ name }) => name));
  }
}

/** The one row of an answer. */
export async function toldBySql(database: Database, query: string): Promise<Told> {
  const rows = await database.rows(query);
  const [row] = rows;
  if (!row || rows.length !== 1) throw new Error(`Not one answer: ${JSON.stringify(rows)}`);
  return toldIn(row);
}

/** Value, rows and reason. */
export function toldIn(row: readonly unknown[]): Told {
  const [value, used, reason] = row;
  if (row.length !== 3 || (reason === null) !== (value !== null && used !== null))
    throw new Error(`No answer and no reason, or both: ${JSON.stringify(row)}`);
  return reason === null ? told(Number(value), Number(used)) : none(reason as string);
}
