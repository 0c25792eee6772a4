import { DIALECTS } from '../../../src/core/indicators/sql/dialects';
import type { Database } from './database';
import { duckdb } from './duckdb';
import { sameAnswers } from './same-answers';

let database: Database;
beforeAll(async () => {
  database = await duckdb();
});
afterAll(() => database.close());

test('DuckDB answers random plans as the columnar engine and the plain loops do', async () => {
  await sameAnswers(database, DIALECTS.duckdb, 60);
}, 300_000);
