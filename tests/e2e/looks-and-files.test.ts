import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from './eventually';
import { openWorkplace, screenshotPath } from './open-workbench';
import type { Workplace } from './open-workbench';

jest.setTimeout(300_000);

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.end());

test('the page speaks English, and remembers it', async () => {
  const bench = await workplace.visit();
  expect(await bench.page.title()).toContain('協働台帳');
  await bench.setLanguage('English');
  await bench.button('Task pane').waitFor();
  await bench.ready();
  expect(await bench.page.locator('html').getAttribute('lang')).toBe('en');
  expect(await bench.page.title()).toContain('Kyodo Ledger');
  const pane = await bench.pane();
  await pane.getByRole('heading', { level: 1, name: /ledger/i }).waitFor();
  await bench.goToSheet('集計');
  await bench.goToCell('H3');
  await bench.page.keyboard.type('=KYODO.PEOPLE(');
  await bench.page.getByText('criterion', { exact: false }).first().waitFor();
  await bench.page.keyboard.press('Escape');
  await bench.goToCell('H3');
  await bench.type('=KYODO.ACHIEVEMENT(100,100,100)');
  await bench.goToCell('H3');
  await eventually(() => bench.status.innerText(), expect.stringMatching(/^H3: #N\/A — [A-Z]/));
  await bench.page.screenshot({ path: screenshotPath('workbench-en') });
  await bench.page.reload();
  await bench.ready();
  await bench.button('Task pane').waitFor();
  await bench.close();
});

test('the page and its pane go dark and light again', async () => {
  const bench = await workplace.visit();
  const ground = async () => {
    const pane = await bench.pane();
    const color = () =>
      getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor;
    return [await bench.page.evaluate(color), await pane.evaluate(color)].map(isDark);
  };
  await eventually(ground, [false, false]);
  await bench.button('暗い表示にする').click();
  await bench.ready();
  await eventually(ground, [true, true]);
  expect(await bench.page.locator('html').getAttribute('class')).toContain('univer-dark');
  await bench.page.screenshot({ path: screenshotPath('workbench-dark') });
  await bench.button('明るい表示にする').click();
  await bench.ready();
  await eventually(ground, [false, false]);
  await bench.close();
});

test('a file that cannot be opened is refused with a sentence, and the workbook stays', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kyodo-e2e-'));
  const notes = path.join(folder, 'メモ.xlsx');
  await writeFile(notes, 'ただの文章です。');
  const bench = await workplace.visit();
  const name = await bench.document.innerText();
  const before = await bench.values('集計', 'A1:D20');

  await bench.openFile(notes);
  await bench.notice.waitFor();
  expect(await bench.notice.innerText()).toMatch(
    /^「メモ\.xlsx」を開けませんでした。.*開いていたブックはそのままです。$/s,
  );
  await bench.page.screenshot({ path: screenshotPath('refused-file') });

  await bench.drop([
    { name: 'a.txt', text: 'x' },
    { name: 'b.txt', text: 'y' },
  ]);
  await eventually(async () => (await bench.notice.innerText()).includes('一度に1つ'), true);
  await bench.drop([{ name: '写真.png', text: '\u0089PNG' }]);
  await eventually(async () => (await bench.notice.innerText()).includes('写真.png'), true);

  expect(await bench.document.innerText()).toBe(name);
  expect(await bench.values('集計', 'A1:D20')).toEqual(before);
  await bench.close();
});

test('unsaved changes are not given up without a question', async () => {
  const bench = await workplace.visit();
  const name = await bench.document.innerText();
  await bench.goToCell('D30');
  await bench.type('大事なメモ');
  await eventually(() => bench.value('目次', 'D30'), '大事なメモ');
  await bench.chooseFile('空のブック');
  await bench.page.getByRole('alertdialog').waitFor();
  await bench.page.screenshot({ path: screenshotPath('question') });
  await bench.button('やめる').click();
  await bench.page.getByRole('alertdialog').waitFor({ state: 'detached' });
  expect(await bench.document.innerText()).toContain(name);
  await bench.chooseFile('空のブック');
  await bench.button('保存せずに開く').click();
  await eventually(() => bench.document.innerText(), 'Book1.xlsx');
  await bench.close();
});

/** "rgb(32, 32, 32)" → true. */
function isDark(color: string): boolean {
  const [red = 255, green = 255, blue = 255] = (color.match(/\d+/g) ?? []).map(Number);
  return red + green + blue < 3 * 128;
}
