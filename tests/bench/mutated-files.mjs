/**
 * Reads 5,000 mutated .xlsx files and prints, for each and each reader, what became of it, how long it
 * took and by how much it raised the most memory that the process ever had.
 *
 *   node --expose-gc tests/bench/mutated-files.mjs             a line a file
 *   node --expose-gc tests/bench/mutated-files.mjs --summary   the worst, as JSON
 *
 * The files are made in another process, so that making them does not count as reading them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTypeScript } from '../../src/setup/load-typescript.mjs';

const [first, folder] = process.argv.slice(2);

if (first === '--make') {
  const { MUTATED_FILES, mutatedFile } = loadTypeScript('tests/files/mutated/mutated-file.ts');
  const names = [];
  for (let number = 0; number < MUTATED_FILES; number += 1) {
    const { name, bytes } = mutatedFile(number);
    names.push(name);
    writeFileSync(join(folder, `${number}.xlsx`), bytes);
  }
  writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
} else {
  const files = mkdtempSync(join(tmpdir(), 'kyodo-mutated-'));
  try {
    const made = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--make', files], {
      stdio: 'inherit',
    });
    if (made.status !== 0) throw new Error('The files were not made');
    readAll(files, first === '--summary');
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

function readAll(files, summary) {
  const { readLedger } = loadTypeScript('src/files/ledger/read-ledger.ts');
  const { openBook } = loadTypeScript('src/files/open-book.ts');
  const { ALL_LEDGER_LANGUAGES } = loadTypeScript('src/words/ledger-language.ts');
  const readers = { openBook, readLedger: (bytes) => readLedger(bytes, ALL_LEDGER_LANGUAGES) };
  const names = JSON.parse(readFileSync(join(files, 'names.json'), 'utf8'));
  const worst = Object.fromEntries(
    Object.keys(readers).map((reader) => [reader, { ms: 0, name: '', all: [] }]),
  );
  names.forEach((name, number) => {
    const bytes = new Uint8Array(readFileSync(join(files, `${number}.xlsx`)));
    for (const [reader, read] of Object.entries(readers)) {
      const before = process.resourceUsage().maxRSS;
      const start = performance.now();
      const answer = read(bytes);
      const ms = performance.now() - start;
      const more = (process.resourceUsage().maxRSS - before) / 1024;
      const became = answer.ok ? 'read' : answer.reason.code;
      if (!summary)
        process.stdout.write(`${name}\t${reader}\t${became}\t${ms.toFixed(1)} ms\t+${more.toFixed(1)} MB\n`);
      worst[reader].all.push(ms);
      if (ms > worst[reader].ms) Object.assign(worst[reader], { ms, name: `${name} (${became})` });
    }
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  if (summary) {
    const told = Object.entries(worst).map(([reader, { ms, name, all }]) => {
      const sorted = all.sort((a, b) => a - b);
      return [reader, { ms, name, median: sorted[sorted.length >> 1] }];
    });
    process.stdout.write(JSON.stringify({ ...Object.fromEntries(told), peak, files: names.length }));
  } else process.stdout.write(`most memory of the process: ${peak.toFixed(0)} MB\n`);
}
