import { DuckDBInstance } from '@duckdb/node-api';
import type { Database } from './database';

/** An empty DuckDB in memory. */
export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await connection.run(statement);
  };
  return {
    run,
    rows: async (query) => (await connection.runAndReadAll(query)).getRowsJson(),
    clear: (tables) => run(tables.map((table) => `DROP TABLE IF EXISTS "${table}"`)),
    close: () => {
      connection.closeSync();
      instance.closeSync();
      return Promise.resolve();
    },
  };
}
