import path from 'node:path';
import { eventually } from './eventually';
import { openWorkplace } from './open-workbench';
import type { Workplace } from './open-workbench';

jest.setTimeout(600_000);

const SCREENSHOTS = path.resolve(__dirname, '../../screenshots');

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.end());

test.each([
  { title: '子どもの貧困を5年で半減', name: 'child-poverty', last: 'E12', live: 'E19', answer: 62 },
  { title: '若者UPプロジェクト', name: 'youth-up', last: 'E13', live: 'B9', answer: 50_000 },
])('$name is opened from the menu and agrees with what was published', async (example) => {
  const bench = await workplace.visit();
  await bench.button('ファイル').click();
  await bench.page.getByRole('menuitem', { name: '例を開く' }).click();
  await bench.page.getByRole('menuitem', { name: example.title }).click();
  await eventually(() => bench.document.innerText(), expect.stringContaining(example.title));
  await bench.ready();
  await bench.goToSheet('集計');
  await eventually(() => bench.value('集計', example.last), '一致', 120_000);
  await eventually(() => bench.value('集計', example.live), example.answer, 120_000);
  await bench.page.screenshot({ path: path.join(SCREENSHOTS, `${example.name}.png`) });
  expect(bench.complaints).toEqual([]);
  await bench.close();
});
