import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Writes the pages of docs/ that follow from the program: what each table, column and list is. */
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const page = execFileSync(
  process.execPath,
  [path.join(root, 'src/setup/kyodo.mjs'), 'tables', '--markdown'],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
);
writeFileSync(path.join(root, 'docs/tables.md'), page);
