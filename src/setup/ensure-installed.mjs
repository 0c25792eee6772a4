import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sentences } from './sentences.mjs';

/** The folder that holds package.json. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Says whether node_modules holds exactly what package-lock.json asks for: every package of the lock
 * file, in its version, is in npm's own record of what it installed. Packages for another platform
 * (optional) may be absent.
 */
export function isInstalled(root = PROJECT_ROOT) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const there = found[path];
    if (there === undefined) return entry.optional === true || entry.devOptional === true;
    return there.version === entry.version;
  });
}

/**
 * Installs the dependencies with `npm ci` when node_modules is missing or differs from the lock file;
 * does nothing otherwise. What npm prints goes to standard error, so that a script whose output is data
 * (`npm run --silent kyodo`) stays clean. Ends the process with a sentence when npm fails, and when Node.js itself is too
 * old for what npm would install.
 */
export function ensureInstalled(root = PROJECT_ROOT) {
  const needed = neededNode(root);
  if (!isNewEnough(process.versions.node, needed)) {
    process.stderr.write(`${sentences.oldNode(process.versions.node, needed)}\n`);
    process.exit(1);
  }
  if (isInstalled(root)) return;
  process.stderr.write(`${sentences.installing}\n`);
  const { command, args, shell } = npm();
  const run = spawnSync(command, [...args, 'ci', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell,
  });
  if (run.status === 0) return;
  process.stderr.write(`${sentences.installFailed(run.status ?? run.signal ?? run.error?.message)}\n`);
  process.exit(run.status ?? 1);
}

/** The oldest Node.js that package.json admits, such as "20.19". */
function neededNode(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
}

/** Compares versions number by number: "20.9.1" is older than "20.19". */
export function isNewEnough(version, needed) {
  const [found, wanted] = [version, needed].map((text) => text.split('.').map(Number));
  const index = wanted.findIndex((number, at) => number !== (found[at] ?? 0));
  return index < 0 || found[index] > wanted[index];
}

/** The npm that started this script when there is one, else the one on the PATH (a .cmd file on Windows needs a shell). */
function npm() {
  const own = process.env.npm_execpath;
  if (own !== undefined && own.endsWith('.js'))
    return { command: process.execPath, args: [own], shell: false };
  return { command: 'npm', args: [], shell: process.platform === 'win32' };
}
