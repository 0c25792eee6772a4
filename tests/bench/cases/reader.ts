import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { streamXlsxRows } from 'hucre/xlsx';
import type { CellValue as HucreValue } from 'hucre/xlsx';
import { rawValues } from '../../../src/core/ledger/columnar/column-values';
import type { ColumnarTable } from '../../../src/core/ledger/columnar/columnar-table';
import { tableBytes } from '../../../src/core/ledger/columnar/table-buffers';
import { columnLabel, tableLabel } from '../../../src/core/ledger/ledger-language';
import type { CellValue } from '../../../src/core/values/cell-value';
import { readLedger } from '../../../src/files/ledger/read-ledger';
import { newWorkbook } from '../../../src/files/new-workbook';
import { ALL_LEDGER_LANGUAGES, LEDGER_LANGUAGES } from '../../../src/words/ledger-language';
import type { Bench } from '../bench';
import { largeLedger } from '../large-ledger';
import { median } from '../median';

const ROWS = 100_000;
const RUNS = 5;
const DAY_MS = 86_400_000;
const FIRST_MS = Date.UTC(1899, 11, 30);

const READERS = [
  ['readLedger', 'readLedger: 100,000 × 12 into columns', '4× faster than hucre streaming'],
  ['hucreStream', 'hucre 1.0.0, streamed into columns', undefined],
  ['hucre', 'hucre 1.0.0, whole workbook', undefined],
  ['openBook', 'openBook: the same file into a Book', undefined],
] as const;

/** Reading a file with one large table, beside another library; both must give the same cells. */
export const bench: Bench = async (report) => {
  const bytes = newWorkbook(onlyParticipation());
  const table = participationOf(bytes);
  await mustBeEqual(table, bytes);
  const folder = mkdtempSync(path.join(tmpdir(), 'kyodo-bench-'));
  try {
    const file = path.join(folder, 'large.xlsx');
    writeFileSync(file, bytes);
    const nothing = readings('nothing', file).map(({ peak }) => peak);
    const own = readings('readLedger', file).map(({ ms }) => ms);
    for (const [reader, name, target] of READERS) {
      const all = readings(reader, file);
      const times = all.map(({ ms }) => ms);
      const more = (median(times) / median(own)).toFixed(1);
      const note = reader === 'readLedger' ? `${(bytes.length / 1e6).toFixed(1)} MB` : `${more} × readLedger`;
      report.figure(name, times, { note: target ? `${note}; target ${target}` : note });
      report.figure(
        '  peak memory',
        all.map(({ peak }) => peak),
        {
          unit: 'MB',
          note: `${median(nothing).toFixed(0)} MB before anything is read`,
          ...(reader === 'readLedger' ? { target: '200' } : {}),
        },
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  report.figure('  columns in memory', [tableBytes(table) / table.rows], { unit: 'B/row', target: '60' });
  await report.time('readLedger, warm', () => readLedger(bytes, ALL_LEDGER_LANGUAGES));
};

function onlyParticipation(): ReturnType<typeof largeLedger>['book'] {
  const { book } = largeLedger(ROWS);
  const { name } = tableLabel('participation', LEDGER_LANGUAGES.ja);
  const sheets = book.sheets
    .filter((sheet) => sheet.name === name)
    // Lists of ids refer to sheets that are not here.
    .map((sheet) => ({ ...sheet, validations: [], conditionalFormats: [] }));
  return { ...book, sheets, names: [], activeSheet: 0 };
}

function participationOf(bytes: Uint8Array): ColumnarTable {
  const answer = readLedger(bytes, ALL_LEDGER_LANGUAGES);
  const table = answer.ok ? answer.value.tables.get('participation') : undefined;
  if (!table) throw new Error('The ledger was not read');
  return table;
}

/** Stops the case when one cell differs between the two readers. */
async function mustBeEqual(table: ColumnarTable, bytes: Uint8Array): Promise<void> {
  const columns = table.columns.map((_, i) => rawValues(table, i));
  const key = columnLabel('participation', 'participationId', LEDGER_LANGUAGES.ja).header;
  let row = -1;
  for await (const { values } of streamXlsxRows(bytes)) {
    if (row < 0 && values[table.area.left] !== key) throw new Error('No header');
    table.columns.forEach(({ place, header }, i) => {
      const other = plain(values[place] ?? null);
      const own = row < 0 ? header : (columns[i]?.[row] ?? null);
      if (own !== other) throw new Error(`${header} ${row}: ${JSON.stringify([own, other])}`);
    });
    row += 1;
    if (row === table.rows) break;
  }
  if (row !== table.rows) throw new Error(`${row} rows, not ${table.rows}`);
}

/** hucre makes dates of days. */
function plain(value: HucreValue): CellValue {
  if (value instanceof Date) return (value.getTime() - FIRST_MS) / DAY_MS;
  return typeof value === 'object' && value !== null ? String(value) : value;
}

function readings(reader: string, file: string): { readonly ms: number; readonly peak: number }[] {
  return Array.from({ length: RUNS }, () => {
    const script = path.join(__dirname, '../one-reading.mjs');
    const { stdout, status } = spawnSync(process.execPath, [script, reader, file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${reader} ended with ${String(status)}`);
    return JSON.parse(stdout) as { ms: number; peak: number };
  });
}
