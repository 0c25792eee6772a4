import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { diskFiles } from '../../src/cli/disk-files';
import { run } from '../../src/cli/run';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line, run inside this process. */
export async function kyodo(folder: string, ...argv: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const code = await run(argv, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    today: () => 46_346,
    files: diskFiles(folder),
  });
  return { code, out, err };
}

/** A folder of its own for the tests of one file, removed after them. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'kyodo-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
