import { eventually } from './eventually';
import { openWorkplace, screenshotPath } from './open-workbench';
import type { Workplace } from './open-workbench';
import type { WorkbenchPage } from './workbench-page';

jest.setTimeout(300_000);

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.end());

/** Where the table of partners stands, as the add-in sees it. */
async function partners(bench: WorkbenchPage): Promise<string> {
  const pane = await bench.pane();
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.tables.getItem('団体').getRange();
      range.load('address');
      await context.sync();
      return range.address;
    }),
  );
}

test('a table grows when somebody writes below it, and one undo takes both back', async () => {
  const bench = await workplace.visit();
  const before = await partners(bench);
  const [, column = '', row = ''] = /!A1:([A-Z]+)(\d+)$/.exec(before) ?? [];
  const below = Number(row) + 1;
  await bench.goToSheet('団体');
  await bench.goToCell(`A${below}`);
  await bench.type('G99');
  await eventually(() => partners(bench), expect.stringMatching(new RegExp(`!A1:${column}${below}$`)));
  await bench.page.screenshot({ path: screenshotPath('grown-table') });
  await bench.page.keyboard.press('Control+z');
  await eventually(() => partners(bench), before);
  expect(await bench.value('団体', `A${below}`)).toBe('');
  await bench.page.keyboard.press('Control+y');
  await eventually(() => bench.value('団体', `A${below}`), 'G99');
  expect(await partners(bench)).not.toBe(before);
  expect(bench.complaints).toEqual([]);
  await bench.close();
});
