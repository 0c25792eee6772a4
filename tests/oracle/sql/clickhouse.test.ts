import { DIALECTS } from '../../../src/core/indicators/sql/dialects';
import type { Database } from './database';
import { clickhouse } from './clickhouse';
import { oddAnswers } from './odd-ledger';
import { sameAnswers } from './same-answers';

let database: Database;
beforeAll(() => {
  database = clickhouse();
}, 600_000);
afterAll(() => database.close());

test('ClickHouse answers random plans as the columnar engine and the plain loops do', async () => {
  await sameAnswers(database, DIALECTS.clickhouse, 20);
}, 300_000);

test('ClickHouse answers an odd ledger as it was counted by hand', async () => {
  await oddAnswers(database, DIALECTS.clickhouse);
}, 60_000);
