import { DIALECTS } from '../../../src/core/indicators/sql/dialects';
import type { Database } from './database';
import { postgresql } from './postgresql';
import { oddAnswers } from './odd-ledger';
import { sameAnswers } from './same-answers';

let database: Database;
beforeAll(() => {
  database = postgresql();
});
afterAll(() => database.close());

test('PostgreSQL answers random plans as the columnar engine and the plain loops do', async () => {
  await sameAnswers(database, DIALECTS.postgresql, 60);
}, 300_000);

test('PostgreSQL answers an odd ledger as it was counted by hand', async () => {
  await oddAnswers(database, DIALECTS.postgresql);
}, 60_000);
