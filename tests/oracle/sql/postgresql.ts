import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Database } from './database';

/** What the worker answers. */
type Reply = { readonly rows: readonly (readonly unknown[])[] } | { readonly error: string };

/** An empty PostgreSQL in memory, in a worker: it loads its parts in a way that jest's own modules do not know. */
export function postgresql(): Database {
  const worker = new Worker(path.join(__dirname, 'postgresql-worker.mjs'));
  const ask = (sql: string): Promise<readonly (readonly unknown[])[]> =>
    new Promise((resolve, reject) => {
      worker.once('message', (reply: Reply) => {
        if ('rows' in reply) resolve(reply.rows);
        else reject(new Error(`${reply.error}\n${sql}`));
      });
      worker.postMessage(sql);
    });
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await ask(statement);
  };
  return {
    run,
    rows: ask,
    clear: (tables) => run(tables.map((table) => `DROP TABLE IF EXISTS "${table}"`)),
    close: async () => {
      await worker.terminate();
    },
  };
}
