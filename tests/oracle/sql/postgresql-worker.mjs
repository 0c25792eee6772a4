/** PostgreSQL in a worker: a statement comes, its rows or its error go back, one after the other. */
import { parentPort } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const server = PGlite.create();

parentPort.on('message', async (sql) => {
  try {
    const { rows } = await (await server).query(sql, [], { rowMode: 'array' });
    parentPort.postMessage({ rows });
  } catch (error) {
    parentPort.postMessage({ error: String(error) });
  }
});
