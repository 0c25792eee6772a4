import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Bench } from '../bench';

/** 5,000 mutated files through both readers: none may take more than two seconds or 300 MB. */
export const bench: Bench = async (report) => {
  const script = path.join(__dirname, '../mutated-files.mjs');
  const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', script, '--summary'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`Ended with ${String(status)}`);
  const found = JSON.parse(stdout) as Record<'openBook' | 'readLedger', Worst> & {
    peak: number;
    files: number;
  };
  for (const reader of ['openBook', 'readLedger'] as const) {
    const { ms, name, median, mb, largest } = found[reader];
    const note = `median ${median.toFixed(1)} ms; ${name}`;
    report.figure(`${reader}: slowest of ${found.files} mutated files`, [ms], { target: '2000', note });
    report.figure('  most memory one of them took', [mb], { unit: 'MB', target: '300', note: largest });
  }
  report.figure('the process that read them all, at its largest', [found.peak], {
    unit: 'MB',
    target: '300',
  });
  await Promise.resolve();
};

interface Worst {
  readonly ms: number;
  readonly name: string;
  readonly median: number;
  /** MB that the process grew at most while it read one file, and the file. */
  readonly mb: number;
  readonly largest: string;
}
