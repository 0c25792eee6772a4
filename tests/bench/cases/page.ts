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
    await smallBook(report, await workplace.visit());
    await largeFile(report, await workplace.visit());
  } finally {
    await workplace.end();
  }
};

function startMarks(): { readonly shown: number; readonly ready: number } {
  const at = (name: string): number => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN;
  return { shown: at('kyodo:shown'), ready: at('kyodo:ready') };
}

/** Puts down how long a phase took and the longest block in it; the other blocks are the note. */
function phasesOf(report: Report, { page }: WorkbenchPage) {
  return async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const { took, blocks } = await blocksDuring(page, work);
    report.figure(`${name}: took`, [took]);
    const note = blocks.map(({ duration }) => Math.round(duration)).join(' ');
    report.figure(`${name}: longest block`, [longest(blocks)], { target: '200', note });
  };
}

/** What drawing and typing cost anyway: the same in the example with its 2,764 rows. */
async function smallBook(report: Report, bench: WorkbenchPage): Promise<void> {
  await watchBlocks(bench.page);
  const phase = phasesOf(report, bench);
  await phase('example: sheet of 2,764 rows shown', () => show(bench));
  await phase('example: one cell edited, formulas calculated', () => edit(bench, 'C2'));
  await bench.close();
}

async function show(bench: WorkbenchPage): Promise<void> {
  await bench.goToSheet(PARTICIPATION);
  await bench.page.waitForTimeout(1_000);
}

async function edit(bench: WorkbenchPage, address: string): Promise<void> {
  await bench.goToCell(address);
  await bench.type('U99999');
  await bench.page.waitForTimeout(1_000);
}

async function largeFile(report: Report, bench: WorkbenchPage): Promise<void> {
  const { book, expected } = largeLedger(ROWS);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'kyodo-bench-')), 'large.xlsx');
  await writeFile(file, newWorkbook(book));
  await watchBlocks(bench.page);
  const phase = phasesOf(report, bench);
  await phase('100,000 rows opened from a file', async () => {
    await bench.openFile(file);
    await bench.page.waitForFunction(() => document.title.includes('large'));
    await bench.ready();
  });
  const [[people] = []] = await bench.values(SUMMARY, 'B1');
  if (people !== expected['B1']) throw new Error(`Calculated ${String(people)}, not ${expected['B1']}`);
  await phase('100,000 rows: every check', async () => {
    await bench.button('点検').click();
    const pane = await bench.pane();
    await pane.getByText(/直すところは見つかりませんでした/).waitFor({ timeout: 120_000 });
  });
  await phase('100,000 rows: sheet shown', () => show(bench));
  await phase('100,000 rows: one id of 8,000 edited, formulas calculated', () => edit(bench, 'C2'));
  await phase('100,000 rows: saved', () => bench.save());
  await bench.close();
}
