import { AxeBuilder } from '@axe-core/playwright';
import type { Frame } from 'playwright-core';
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

/** Faults typed over the example, as people leave them. */
const TYPED: Readonly<Record<string, string>> = {
  B3: '　団　体　',
  I3: '０００－０００－０００１',
  B4: ' 一会 ',
};

async function spoil(bench: WorkbenchPage): Promise<void> {
  const pane = await bench.pane();
  await pane.evaluate(
    (typed) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('団体');
        for (const [address, value] of Object.entries(typed)) sheet.getRange(address).values = [[value]];
        await context.sync();
      }),
    TYPED,
  );
}

async function selection(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load({ address: true });
      await context.sync();
      return range.address;
    }),
  );
}

async function paneFaults({ page }: WorkbenchPage): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe', 'body'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Fluent's focus manager sets posts up around a dialog: focus that reaches one is passed on at once.
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('check from the ribbon, go to a cell, preview and fix, undo, write the results', async () => {
  const bench = await workplace.visit({ reducedMotion: 'reduce' });
  await spoil(bench);
  const before = await bench.values('団体', 'A1:P20');
  await bench.button('点検').click();
  const pane = await bench.pane();
  await pane.getByText(/^直すところが 4 件あります/).waitFor();
  await bench.page.screenshot({ path: screenshotPath('check-ja') });
  expect(await paneFaults(bench)).toEqual([]);

  await pane.getByRole('button', { name: '団体!B4 へ移る' }).click();
  await eventually(() => selection(pane), '団体!B4');
  await bench.page.screenshot({ path: screenshotPath('check-cell') });

  await pane.getByRole('button', { name: 'まとめて直す（2 件）… 体裁の空白' }).click();
  const dialog = pane.getByRole('dialog');
  await dialog.getByText('次のセルを書き換えます').waitFor();
  await bench.page.screenshot({ path: screenshotPath('check-preview') });
  expect(await paneFaults(bench)).toEqual([]);
  expect(await bench.values('団体', 'A1:P20')).toEqual(before);
  await dialog.getByRole('button', { name: '2 件を直す' }).click();
  await pane.getByText('2 個のセルを直しました。').waitFor();
  expect(await bench.values('団体', 'B3:B4')).toEqual([['団体'], ['一会']]);
  await pane.getByText(/^直すところが 2 件あります/).waitFor();
  await bench.page.screenshot({ path: screenshotPath('check-fixed') });
  expect(await paneFaults(bench)).toEqual([]);

  await pane.getByRole('button', { name: '元に戻す' }).click();
  await pane.getByText('2 個のセルを元に戻しました。').waitFor();
  expect(await bench.values('団体', 'A1:P20')).toEqual(before);
  await pane.getByText(/^直すところが 4 件あります/).waitFor();

  await pane.getByRole('button', { name: '「点検結果」シートに書き出す' }).click();
  await pane.getByText('「点検結果」シートに 4 件を書き出しました。').waitFor();
  await bench.page.getByRole('tab', { name: '点検結果', exact: true, selected: true }).waitFor();
  await eventually(() => bench.values('点検結果', 'A5:C5'), [['団体', 'B3', '体裁の空白']]);
  await bench.page.screenshot({ path: screenshotPath('check-sheet') });
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

test('in English, in a narrow pane, in the dark', async () => {
  const bench = await workplace.visit({
    viewport: { width: 720, height: 900 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await bench.setLanguage('English');
  // The pane starts anew once the page speaks English.
  await bench.button('Check').waitFor();
  await bench.ready();
  await spoil(bench);
  await bench.button('Check').click();
  const pane = await bench.pane();
  await pane.getByText(/^4 to put right/).waitFor();
  await bench.page.screenshot({ path: screenshotPath('check-en') });
  // As narrow as Excel makes a pane.
  await bench.page.locator('iframe').evaluate((frame) => (frame.style.width = '320px'));
  expect(await pane.evaluate(() => window.innerWidth)).toBe(320);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await paneFaults(bench)).toEqual([]);
  await bench.close();
});
