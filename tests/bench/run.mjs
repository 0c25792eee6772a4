/**
 * npm run bench: how long things take on this machine, as a table of medians. No test: nothing is
 * asserted, and targets are only shown beside the figures.
 *
 *   npm run bench                  every case
 *   npm run bench -- files page    the cases whose file names hold one of these words
 *
 * Each file of `cases` runs in a process of its own and exports `bench` (see bench.ts).
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../../src/setup/load-typescript.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { tableHead, tableReport } = loadTypeScript('tests/bench/table.ts');
const [first, file] = process.argv.slice(2);

if (first === '--file') {
  const { bench } = loadTypeScript(`tests/bench/cases/${file}`);
  await bench(tableReport((line) => process.stdout.write(`${line}\n`)));
  // Engines and windows that a case leaves open must not keep the process.
  process.exit(0);
}

const words = process.argv.slice(2);
const files = readdirSync(join(here, 'cases')).filter(
  (name) => words.length === 0 || words.some((word) => name.includes(word)),
);
const processors = cpus();
process.stdout.write(
  `${processors.length} × ${processors[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}\n\n${tableHead()}\n`,
);
for (const name of files) {
  process.stdout.write(`— ${name.replace('.ts', '')}\n`);
  const args = ['--expose-gc', '--max-old-space-size=8192', join(here, 'run.mjs'), '--file', name];
  const run = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (run.status !== 0) process.exitCode = 1;
}
