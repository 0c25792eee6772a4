/**
 * npm test: from a fresh clone to a verdict. Installs what is missing, builds what the browser tests
 * open, runs every test in Japan's time zone, and core and the functions once more on the other side of
 * the earth (an answer that follows the clock of the machine is wrong on one of the two).
 *
 *   npm test                      everything
 *   npm test -- tests/cli -t new  what jest finds under these arguments, once
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled, PROJECT_ROOT } from './ensure-installed.mjs';
import { findProgram, PROGRAMS } from './find-programs.mjs';
import { sentences } from './sentences.mjs';

const HOME = 'Asia/Tokyo';
const FAR_SIDE = 'America/Sao_Paulo';
/** Rooms whose answers must not know where the machine stands. */
const TIMELESS = ['tests/core', 'tests/functions'];

const BROWSER = 'tests/e2e';
/** As many files at once as the machine has processors. */
const SIDE_BY_SIDE = '--maxWorkers=100%';

const words = process.argv.slice(2);
const found = Object.entries(PROGRAMS).map(([name, program]) => ({
  name,
  program,
  path: findProgram(program),
}));
const absent = found.filter(({ path }) => path === undefined);
if (absent.length > 0) {
  for (const { name, program } of absent) {
    process.stderr.write(`${sentences.programMissing(name, program.debian, program.variable)}\n`);
  }
  process.exit(2);
}
ensureInstalled();

// What comes from node_modules can only be imported once it is there.
const { ensureBuilt } = await import('./ensure-built.mjs');
await ensureBuilt(['addin', 'workbench', 'cli']);

const programs = Object.fromEntries(found.map(({ program, path }) => [program.variable, path]));
// Browser tests come last and one after the other: each has the machine to itself.
const runs =
  words.length > 0
    ? [{ zone: HOME, args: words }]
    : [
        {
          zone: FAR_SIDE,
          args: [...TIMELESS.filter((folder) => existsSync(join(PROJECT_ROOT, folder))), SIDE_BY_SIDE],
        },
        { zone: HOME, args: ['--testPathIgnorePatterns', `/${BROWSER}/`, SIDE_BY_SIDE] },
        { zone: HOME, args: [BROWSER, '--runInBand'] },
      ];
const failed = runs.filter(({ zone, args }) => jest(zone, args) !== 0);
if (failed.length > 0) {
  process.stderr.write(`${sentences.testsFailed(failed.map(({ zone }) => zone).join(', '))}\n`);
  process.exitCode = 1;
}

/** One run of jest in a time zone; its own summary is the last thing it prints. */
function jest(zone, args) {
  process.stderr.write(`${sentences.testing(zone, args.join(' '))}\n`);
  const run = spawnSync(process.execPath, [join(PROJECT_ROOT, 'node_modules/jest/bin/jest.js'), ...args], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...programs, TZ: zone },
  });
  if (run.status === null)
    process.stderr.write(`${sentences.testsEnded(run.signal ?? run.error?.message)}\n`);
  return run.status ?? 1;
}
