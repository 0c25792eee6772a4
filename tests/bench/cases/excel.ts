// First: jsdom looks once which globals there are, and the engine gives Node 20 one more.
import { ownWindow } from '../../office/own-window';
import { newLedger } from '../../../src/jobs/new-ledger';
import { installLocalExcel } from '../../../src/workbench/excel-host/local-excel';
import type { OfficeGlobals } from '../../office/add-in-window';
import { OFFICE_GLOBALS } from '../../office/add-in-window';
import { bookOf } from '../../office/books';
import { openBook } from '../../office/open-book';
import type { Bench } from '../bench';

/** Microsoft's office.js against the local Excel, both in this process. */
export const bench: Bench = async (report) => {
  let excel = await start();
  const roundTrip = (work: (context: Excel.RequestContext) => unknown): Promise<void> =>
    Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  // Office.js itself needs some hundred calls until it runs at its speed.
  const many = { runs: 300, warmUp: 500 };
  const cell = (context: Excel.RequestContext): Excel.Range =>
    context.workbook.worksheets.getItem('Sheet1').getRange('A1');
  await report.time('Excel.run: nothing asked', () => roundTrip(() => undefined), { ...many, target: '0.5' });
  await report.time('Excel.run: one cell read', () => roundTrip((context) => cell(context).load('values')), {
    ...many,
    target: '0.5',
  });
  await report.time(
    'Excel.run: one cell written, nothing to calculate',
    () => roundTrip((context) => (cell(context).values = [['x']])),
    many,
  );
  await report.time('Excel.run: 10,000 × 10 cells read', () =>
    roundTrip((context) =>
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:J10000').load('values'),
    ),
  );
  await report.time('New ledger in an empty workbook', () => newLedger('ja'), {
    runs: 3,
    before: async () => {
      excel.close();
      excel = await start();
    },
  });
};

interface Running {
  close(): void;
}

/** Product code names Excel and Office as globals, as pages do. */
async function start(): Promise<Running> {
  const page = ownWindow();
  const rows = Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 10 }, (_, at) => row * at));
  const open = openBook(bookOf({ Sheet1: rows }));
  const host = installLocalExcel(page.window, open.model);
  const globals: OfficeGlobals = await page.loadOffice();
  const here = globalThis as unknown as Record<string, unknown>;
  for (const name of OFFICE_GLOBALS) here[name] = globals[name];
  return {
    close: () => {
      host.dispose();
      page.close();
      open.close();
    },
  };
}
