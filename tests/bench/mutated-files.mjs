/**
 * Reads 5,000 mutated .xlsx files and prints, for each and each reader, what became of it, how long it
 * took and how much memory it needed at most, beyond what the process had before (see peak-memory.mjs).
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
import { peakDuring } from './peak-memory.mjs';

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
    Object.keys(readers).map((reader) => [reader, { ms: 0, name: '', all: [], mb: 0, largest: '' }]),
  );
  let peak = 0;
  names.forEach((name, number) => {
    const bytes = new Uint8Array(readFileSync(join(files, `${number}.xlsx`)));
    for (const [reader, read] of Object.entries(readers)) {
      let ms = 0;
      const { answer, megabytes, whole } = peakDuring(() => {
        const start = performance.now();
        const answer = read(bytes);
        ms = performance.now() - start;
        return answer;
      });
      peak = Math.max(peak, whole);
      const became = answer.ok ? 'read' : answer.reason.code;
      if (!summary)
        process.stdout.write(
          `${name}\t${reader}\t${became}\t${ms.toFixed(1)} ms\t+${megabytes.toFixed(1)} MB\n`,
        );
      worst[reader].all.push(ms);
      const told = `${name} (${became})`;
      if (ms > worst[reader].ms) Object.assign(worst[reader], { ms, name: told });
      if (megabytes > worst[reader].mb) Object.assign(worst[reader], { mb: megabytes, largest: told });
    }
  });
  if (summary) {
    const told = Object.entries(worst).map(([reader, { all, ...most }]) => {
      const sorted = all.sort((a, b) => a - b);
      return [reader, { ...most, median: sorted[sorted.length >> 1] }];
    });
    process.stdout.write(JSON.stringify({ ...Object.fromEntries(told), peak, files: names.length }));
  }
}
