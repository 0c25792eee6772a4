import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorkbook } from '../../../src/files/new-workbook';
import { openWorkplace } from '../../e2e/open-workbench';
import type { WorkbenchPage } from '../../e2e/workbench-page';
import type { Bench, Report } from '../bench';
import { blocksDuring, longest, watchBlocks } from '../blocks';
import { largeLedger, PARTICIPATION, SUMMARY } from '../large-ledger';

const ROWS = 100_000;
const VISITS = 3;

/** The workbench in Chromium, as a person waits for it. Blocks are times in which the page answers nothing. */
export const bench: Bench = async (report) => {
  const workplace = await openWorkplace();
  try {
    const marks: { readonly shown: number; readonly ready: number }[] = [];
    for (let visit = 0; visit < VISITS; visit += 1) {
      const bench = await workplace.visit();
      marks.push(await bench.page.evaluate(startMarks));
      await bench.close();
    }
    report.figure(
      'start: example shown',
      marks.map(({ shown }) => shown),
      { target: '5000' },
    );
    report.figure(
      'start: example calculated, pane ready',
      marks.map(({ ready }) => ready),
      { target: '5000' },
    );
    await largeFile(report, await workplace.visit());
  } finally {
    await workplace.end();
  }
};

function startMarks(): { readonly shown: number; readonly ready: number } {
  const at = (name: string): number => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN;
  return { shown: at('kyodo:shown'), ready: at('kyodo:ready') };
}

async function largeFile(report: Report, bench: WorkbenchPage): Promise<void> {
  const { book, expected } = largeLedger(ROWS);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'kyodo-bench-')), 'large.xlsx');
  await writeFile(file, newWorkbook(book));
  await watchBlocks(bench.page);
  const phase = async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const { took, blocks } = await blocksDuring(bench.page, work);
    const starts = blocks.map(({ duration }) => Math.round(duration)).join(' ');
    report.figure(`${name}: took`, [took]);
    report.figure(`${name}: longest block`, [longest(blocks)], { target: '200', note: starts });
  };
  await phase('100,000 rows opened from a file', async () => {
    await bench.openFile(file);
    await bench.page.waitForFunction(() => document.title.includes('large'));
    await bench.ready();
  });
  const [[people] = []] = await bench.values(SUMMARY, 'B1');
  if (people !== expected['B1']) throw new Error(`Calculated ${String(people)}, not ${expected['B1']}`);
  await phase('every check', async () => {
    await bench.button('点検').click();
    const pane = await bench.pane();
    await pane.getByText(/直すところは見つかりませんでした/).waitFor({ timeout: 120_000 });
  });
  await phase('sheet of 100,000 rows shown', async () => {
    await bench.goToSheet(PARTICIPATION);
    await bench.page.waitForTimeout(1_000);
  });
  await phase('one cell edited, formulas calculated', async () => {
    await bench.goToCell('C2');
    await bench.type('U99999');
    await bench.page.waitForTimeout(1_000);
  });
  await phase('saved', () => bench.save());
  await phase('one cell edited and saved again', async () => {
    await bench.goToCell('C3');
    await bench.type('U99998');
    await bench.save();
  });
  await bench.close();
}
