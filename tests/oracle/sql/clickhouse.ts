import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Database } from './database';

const FOLDER = path.join(__dirname, 'clickhouse');

interface Chdb {
  readonly Session: new () => {
    query(sql: string, format?: string): string;
    cleanup(): void;
  };
}

/** An empty ClickHouse; installs it first where it is not, and fails where it cannot be had. */
export function clickhouse(): Database {
  install();
  const { Session } = createRequire(path.join(FOLDER, 'package.json'))('chdb') as Chdb;
  const session = new Session();
  session.query('CREATE DATABASE ledger ENGINE = Memory');
  session.query('USE ledger');
  const run = (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) session.query(statement.replace(/;$/, ''));
    return Promise.resolve();
  };
  return {
    run,
    rows: (query) =>
      Promise.resolve(
        session
          .query(query, 'JSONCompactEachRow')
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as readonly unknown[]),
      ),
    clear: (tables) => run(tables.map((table) => `DROP TABLE IF EXISTS "${table}" SYNC`)),
    close: () => {
      session.cleanup();
      return Promise.resolve();
    },
  };
}

function install(): void {
  const { status, stderr, error } = spawnSync(process.execPath, [path.join(FOLDER, 'install.mjs')], {
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(
      `ClickHouse (the npm package chdb, 546 MB) cannot be installed here.\n${error?.message ?? stderr}`,
    );
}
