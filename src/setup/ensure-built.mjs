import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
  const stale = () => names.filter((name) => !isFresh(root, name, now));
  if (stale().length === 0) return;
  mkdirSync(join(root, 'dist'), { recursive: true });
  withLock(join(root, 'dist/.building'), () => {
    // Whoever held the lock may have built the same.
    const left = stale();
    if (left.length > 0) buildNow(left, root, now);
  });
}

function buildNow(names, root, now) {
  // In a process of its own: the compiler's gigabyte goes when it ends, while a server goes on for hours.
  const script = fileURLToPath(new URL('build.mjs', import.meta.url));
  const run = spawnSync(process.execPath, [script, ...names], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) process.exit(1);
  for (const name of names) writeFileSync(noteOf(root, name), now);
}

/** Two builds into one folder spoil each other: one waits for the other. A lock whose process is gone holds nobody. */
function withLock(file, work) {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(file)) rmSync(file, { force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function isAbandoned(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0);
    return false;
  } catch (error) {
    // ESRCH: no such process. Anything else: the lock has just gone, or its process is not ours to ask.
    return error.code === 'ESRCH';
  }
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
