import { AxeBuilder } from '@axe-core/playwright';
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

/** Earlier years of an indicator that is reported, and targets for two: what the example does not have. */
async function addGoals(bench: WorkbenchPage): Promise<void> {
  const pane = await bench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const { tables } = context.workbook;
      const indicators = tables.getItem('指標');
      const goals = {
        基準値: [2000, 60],
        基準年度: [2018, 2018],
        目標値: [3000, 95],
        目標年度: [2023, 2023],
      };
      for (const [header, [people, share]] of Object.entries(goals))
        indicators.columns.getItem(header).getDataBodyRange().values = [[people], [''], [''], [share]];
      const measurements = tables.getItem('実績');
      const range = measurements.getRange();
      range.load({ rowCount: true, columnCount: true });
      measurements.columns.load({ name: true });
      await context.sync();
      const place = (header: string) => measurements.columns.items.findIndex(({ name }) => name === header);
      [62, 71, 80].forEach((value, index) => {
        const row = Array.from({ length: range.columnCount }, (): string | number => '');
        row[place('実績ID')] = `M9${index}`;
        row[place('指標ID')] = 'K04';
        row[place('年度')] = 2018 + index;
        row[place('値')] = value;
        measurements.rows.add(undefined, [row]);
      });
      await context.sync();
    }),
  );
}

async function paneFaults({ page }: WorkbenchPage): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(['iframe', 'body'])
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .exclude(['iframe', '[data-tabster-dummy]'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test('the indicators of a year, another year, the sheet with its charts, the definition', async () => {
  const bench = await workplace.visit({ reducedMotion: 'reduce' });
  await addGoals(bench);
  const pane = await bench.pane();
  await pane.getByRole('tab', { name: '指標' }).click();
  await pane.getByText(/^令和3年度の指標 4 件/).waitFor();
  await bench.page.screenshot({ path: screenshotPath('indicators-ja') });
  expect(await paneFaults(bench)).toEqual([]);

  await pane.getByRole('button', { name: '「指標一覧」シートに書き出す' }).click();
  await pane.getByText('「指標一覧」シートに指標 4 件を書き出しました。').waitFor();
  await bench.page.getByRole('tab', { name: '指標一覧', exact: true, selected: true }).waitFor();
  await eventually(() => bench.values('指標一覧', 'A6:B6'), [['K01', '延べ参加者数(延人)']]);
  expect(await bench.values('指標一覧', 'K6:K9')).toEqual([['達成'], ['判定なし'], ['判定なし'], ['達成']]);
  await bench.page.screenshot({ path: screenshotPath('indicators-sheet') });

  await pane.getByRole('combobox', { name: '年度' }).selectOption('2020');
  await pane.getByText(/^令和2年度の指標 4 件/).waitFor();
  await pane.getByRole('button', { name: /^定義を見る オンライン活用率/ }).click();
  await bench.page.getByRole('tab', { name: '指標', exact: true, selected: true }).waitFor();
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

test('in English, in a pane of 320 pixels, in the dark', async () => {
  const bench = await workplace.visit({
    viewport: { width: 720, height: 900 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  await bench.setLanguage('English');
  await bench.button('Check').waitFor();
  await bench.ready();
  const pane = await bench.pane();
  await pane.getByRole('tab', { name: 'Indicators' }).click();
  await pane.getByText(/^Indicators in fiscal year 2021: 4/).waitFor();
  await bench.page.locator('iframe').evaluate((frame) => (frame.style.width = '320px'));
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await bench.page.screenshot({ path: screenshotPath('indicators-en') });
  expect(await paneFaults(bench)).toEqual([]);
  await bench.close();
});
