import { eventually } from './eventually';
import { openWorkplace, screenshotPath } from './open-workbench';
import type { Workplace } from './open-workbench';

jest.setTimeout(300_000);

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.end());

test('the formula bar completes our functions and explains their arguments', async () => {
  const bench = await workplace.visit();
  await bench.goToSheet('集計');
  await bench.goToCell('H3');
  await bench.page.keyboard.type('=KYODO.PE');
  await bench.offers.filter({ hasText: 'KYODO.PEOPLEBY' }).waitFor();
  expect(await bench.offers.filter({ hasText: '実人員' }).count()).toBeGreaterThan(0);
  await bench.page.screenshot({ path: screenshotPath('completion-ja') });
  await bench.page.keyboard.type('OPLE(');
  await bench.page.getByText('条件範囲か条件').first().waitFor();
  await bench.page.screenshot({ path: screenshotPath('function-help-ja') });
  await bench.page.keyboard.press('Escape');
  await bench.close();
});

test('Enter takes what was typed, Tab what is offered', async () => {
  const bench = await workplace.visit();
  await bench.goToSheet('集計');
  await bench.goToCell('B3');
  await bench.page.keyboard.type('=KYODO.PE');
  await bench.offers.first().waitFor();
  // The offers still stand at PEOPLE when the name has long gone on.
  await bench.type('RCENT(158,435)');
  await eventually(() => bench.formulas('集計', 'B3'), [['=KYODO.PERCENT(158,435)']]);
  await eventually(() => bench.value('集計', 'B3'), 36.3);
  await bench.goToCell('B4');
  await bench.page.keyboard.type('=KYODO.FISC');
  await bench.offers.filter({ hasText: 'KYODO.FISCALYEAR' }).waitFor();
  await bench.page.keyboard.press('Tab');
  // Whoever takes an offer types on at once.
  await bench.type('"平成31年度")');
  await eventually(() => bench.formulas('集計', 'B4'), [['=KYODO.FISCALYEAR("平成31年度")']]);
  await eventually(() => bench.value('集計', 'B4'), 2019);
  await bench.close();
});

test('an error says why: under the grid, and over the cell', async () => {
  const bench = await workplace.visit();
  await bench.goToSheet('集計');
  await bench.goToCell('B3');
  await bench.type('=KYODO.ACHIEVEMENT(100,100,100)');
  await bench.goToCell('B3');
  await eventually(() => bench.status.innerText(), expect.stringMatching(/^B3: #N\/A — .*100.*。$/));
  const [, sentence = ''] = (await bench.status.innerText()).split(' — ');
  await bench.hoverCell(425, 90);
  await bench.page.getByText(sentence, { exact: true }).waitFor();
  await bench.page.screenshot({ path: screenshotPath('error-ja') });
  await bench.goToCell('B4');
  await bench.type('=KYODO.NOSUCH(1)');
  await bench.goToCell('B4');
  await eventually(() => bench.status.innerText(), expect.stringMatching(/^B4: #NAME\? — 知らない名前です/));
  await bench.close();
});

test('a click on a link in the contents goes to its sheet', async () => {
  const bench = await workplace.visit();
  expect(await bench.tab('目次').getAttribute('aria-selected')).toBe('true');
  await bench.clickCell(60, 185);
  await eventually(() => bench.tab('集計').getAttribute('aria-selected'), 'true');
  await bench.close();
});
