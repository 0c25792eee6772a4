import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Book } from '../../../src/core/book/book';
import { putCell } from '../../../src/core/book/grid';
import { newWorkbook } from '../../../src/files/new-workbook';
import { openWorkplace } from '../../e2e/open-workbench';
import type { WorkbenchPage } from '../../e2e/workbench-page';
import type { Bench } from '../bench';
import { KPI_INDICATORS } from '../kpi-indicators';
import { largeLedger, PARTICIPATION, SUMMARY } from '../large-ledger';

const ROWS = 100_000;
const AREA = 'A11:Y30';
const EDITS = 3;

/** 500 KPI cells on 100,000 rows in Chromium, from the moment the workbook is shown; and after a person's edit. */
export const bench: Bench = async (report) => {
  const workplace = await openWorkplace();
  try {
    const file = path.join(await mkdtemp(path.join(tmpdir(), 'kyodo-bench-')), 'live.xlsx');
    await writeFile(file, newWorkbook(withCells(largeLedger(ROWS, undefined, KPI_INDICATORS).book)));
    const bench = await workplace.visit();
    await bench.openFile(file);
    await bench.page.waitForFunction(() => document.title.includes('live'));
    await bench.ready();
    await until(bench, (cells) => cells.every((cell) => typeof cell === 'number'));
    const cold = await bench.page.evaluate(
      () => performance.now() - (performance.getEntriesByName('kyodo:shown').at(-1)?.startTime ?? NaN),
    );
    report.figure('500 KPI cells, 100,000 rows: from shown to all answered', [cold], { target: '2000' });
    const edits: number[] = [];
    const sessions = await bench.values('会合', 'A2:B2000');
    const [first, second] = sessions.filter(([, project]) => project === 'P001').map(([id]) => String(id));
    await bench.goToSheet(PARTICIPATION);
    for (let edit = 0; edit < EDITS; edit += 1) {
      const before = (await cellsOf(bench)).join();
      await bench.goToCell(`B${2_000 + edit * 7_000}`);
      await bench.type((edit % 2 === 0 ? first : second) ?? '');
      const begin = performance.now();
      await until(bench, (cells) => cells.join() !== before);
      edits.push(performance.now() - begin);
    }
    report.figure('  one cell typed, until its cells have followed', edits, { target: '200' });
    await bench.close();
  } finally {
    await workplace.end();
  }
};

async function cellsOf(bench: WorkbenchPage): Promise<readonly unknown[]> {
  return (await bench.values(SUMMARY, AREA)).flat();
}

async function until(bench: WorkbenchPage, isSo: (cells: readonly unknown[]) => boolean): Promise<void> {
  for (const begin = performance.now(); performance.now() - begin < 60_000;) {
    if (isSo(await cellsOf(bench))) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`The cells do not follow: ${(await cellsOf(bench)).slice(0, 30).join()}`);
}

function withCells(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      if (sheet.name !== SUMMARY) return sheet;
      const grid = new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)]));
      for (let project = 0; project < 20; project += 1)
        for (let at = 0; at < 25; at += 1) {
          const id = `P${String(project + 1).padStart(3, '0')}`;
          const formula = `=KYODO.KPI("K0${Math.floor(at / 5) + 1}",${2021 + (at % 5)},"${id}")`;
          putCell(grid, 10 + project, at, { value: null, formula });
        }
      return { ...sheet, cells: grid };
    }),
  };
}
