import { DIALECTS } from '../../../src/core/indicators/sql/dialects';
import type { Database } from './database';
import { duckdb } from './duckdb';
import { oddAnswers } from './odd-ledger';
import { sameAnswers } from './same-answers';

let database: Database;
beforeAll(async () => {
  database = await duckdb();
});
afterAll(() => database.close());

test('DuckDB answers random plans as the columnar engine and the plain loops do', async () => {
  await sameAnswers(database, DIALECTS.duckdb, 60);
}, 300_000);

test('DuckDB answers an odd ledger as it was counted by hand', async () => {
  await oddAnswers(database, DIALECTS.duckdb);
}, 60_000);
