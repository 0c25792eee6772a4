/**
 * Reads one file once in a process of its own, and prints what that took: { ms, peak }. `peak` is the most
 * memory (MB) that the process ever had, node and the file's own bytes included.
 *
 *   node tests/bench/one-reading.mjs readLedger|openBook|hucreStream|hucre|nothing FILE
 */
import { readFileSync } from 'node:fs';
import { loadTypeScript } from '../../src/setup/load-typescript.mjs';

const [reader, file] = process.argv.slice(2);

/** Only what a reader needs is loaded: the others' modules take memory as well. */
const READERS = {
  nothing: async () => () => undefined,
  readLedger: async () => {
    const { readLedger } = loadTypeScript('src/files/ledger/read-ledger.ts');
    const { ALL_LEDGER_LANGUAGES } = loadTypeScript('src/words/ledger-language.ts');
    return (bytes) => readLedger(bytes, ALL_LEDGER_LANGUAGES);
  },
  openBook: async () => {
    const { openBook } = loadTypeScript('src/files/open-book.ts');
    return (bytes) => openBook(bytes);
  },
  hucreStream: async () => {
    const { streamXlsxRows } = await import('hucre/xlsx');
    return async (bytes) => {
      // Into columns, as a ledger needs them: rows that are dropped at once would be no reading.
      const columns = [];
      for await (const { values } of streamXlsxRows(bytes))
        values.forEach((value, i) => (columns[i] ??= []).push(value));
      return columns;
    };
  },
  hucre: async () => {
    const { readXlsx } = await import('hucre/xlsx');
    return (bytes) => readXlsx(bytes);
  },
};

const read = await READERS[reader]();
const bytes = new Uint8Array(readFileSync(file));
const start = performance.now();
const kept = await read(bytes);
const ms = performance.now() - start;
process.stdout.write(JSON.stringify({ ms, peak: process.resourceUsage().maxRSS / 1024, kept: typeof kept }));
process.exit(0);
