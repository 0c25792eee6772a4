import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT_ROOT } from './ensure-installed.mjs';

/** Whatever a build is made from. Packages change with the lock file only. */
const MADE_FROM = [
  'src',
  'assets',
  'manifest.xml',
  'webpack.config.js',
  'package-lock.json',
  'tsconfig.json',
];

/** Settings of the build; another value makes another product. */
const SETTINGS = ['KYODO_HOST_URL', 'KYODO_OFFICE_JS', 'KYODO_HOST_HOOK', 'KYODO_SOURCE_MAPS'];

/**
 * Builds the named products whose sources or settings changed since they were last built here, and ends
 * the process with 1 when that fails. Each build leaves a note of what it was made from beside its
 * output (dist/.addin.json …).
 */
export function ensureBuilt(names, root = PROJECT_ROOT) {
  const now = sourcesOf(root);
  const stale = names.filter((name) => !isFresh(root, name, now));
  if (stale.length === 0) return;
  // In a process of its own: the compiler's gigabyte goes when it ends, while a server goes on for hours.
  const script = fileURLToPath(new URL('build.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script, ...stale], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(1);
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const name of stale) writeFileSync(noteOf(root, name), now);
}

function isFresh(root, name, now) {
  const note = noteOf(root, name);
  return existsSync(join(root, 'dist', name)) && existsSync(note) && readFileSync(note, 'utf8') === now;
}

function noteOf(root, name) {
  return join(root, 'dist', `.${name}.json`);
}

/** The newest change among all sources, their number (a deleted file leaves no date) and the settings, as text. */
export function sourcesOf(root = PROJECT_ROOT) {
  let newest = 0;
  let files = 0;
  const look = (path) => {
    const found = statSync(path);
    if (found.isDirectory()) {
      for (const name of readdirSync(path)) look(join(path, name));
      return;
    }
    files += 1;
    newest = Math.max(newest, found.mtimeMs);
  };
  for (const name of MADE_FROM) if (existsSync(join(root, name))) look(join(root, name));
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, process.env[name] ?? null]));
  return JSON.stringify({ newest, files, settings });
}
