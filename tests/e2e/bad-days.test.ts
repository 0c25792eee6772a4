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

const banner = (bench: WorkbenchPage): Promise<string> => bench.page.getByTestId('bad-day').innerText();

/** Presses switches of the menu, and closes it. */
async function press(bench: WorkbenchPage, ...names: readonly string[]): Promise<void> {
  await bench.button('困った日').click();
  for (const name of names) await bench.page.getByRole('menuitemcheckbox', { name }).click();
  await bench.page.keyboard.press('Escape');
}

test('a ledger is made on a bad day: a cell is being edited, and Excel takes 5 MB at a time', async () => {
  const bench = await workplace.visit();
  await bench.chooseFile('空のブック');
  await eventually(() => bench.document.innerText(), 'Book1.xlsx');
  await bench.ready();
  await press(bench, 'Web 版の 5 MB の上限', 'セルの編集中');
  expect(await banner(bench)).toContain('Web 版の 5 MB の上限、セルの編集中');

  await bench.button('新しい台帳').click();
  const pane = await bench.pane();
  await pane.getByText('セルの編集が終わるのを待っています', { exact: false }).waitFor();
  await bench.page.screenshot({ path: screenshotPath('bad-day-waiting') });

  await press(bench, 'セルの編集中');
  await pane.getByText('台帳ができました', { exact: false }).waitFor();
  await eventually(() => pane.getByTestId('waiting').innerText(), '');
  expect(await bench.value('参加', 'A1')).toBe('参加ID');
  await bench.button('すべて元に戻す').click();
  await eventually(() => banner(bench), '');
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

test('a connection that is lost leaves a sentence, and the button that goes on', async () => {
  const bench = await workplace.visit();
  await bench.chooseFile('空のブック');
  await eventually(() => bench.document.innerText(), 'Book1.xlsx');
  await bench.ready();
  await press(bench, '途中で接続が切れる');
  await bench.button('新しい台帳').click();
  const pane = await bench.pane();
  await pane.getByText('Excel との接続が切れました', { exact: false }).waitFor();
  await pane.getByText('途中で止まりました', { exact: false }).waitFor();
  await bench.page.screenshot({ path: screenshotPath('bad-day-broken') });

  await bench.button('すべて元に戻す').click();
  await pane.getByRole('button', { name: 'もう一度試す' }).press('Enter');
  await pane.getByText('途中で止まりました', { exact: false }).waitFor({ state: 'detached' });
  await eventually(() => bench.value('参加', 'A1').catch(() => ''), '参加ID');
  expect(bench.complaints).toEqual([]);
  await bench.close();
});
