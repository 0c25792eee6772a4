import { openWorkplace, screenshotPath } from './open-workbench';
jest.setTimeout(120_000);
test('debug', async () => {
  const workplace = await openWorkplace();
  const bench = await workplace.visit();
  await bench.goToSheet('参加');
  await bench.goToCell('C2');
  await bench.page.keyboard.press('Delete');
  await new Promise((r) => setTimeout(r, 2000));
  const seen: unknown[] = [await bench.value('参加', 'C2')];
  await bench.goToCell('C2');
  await bench.type('U9999');
  await new Promise((r) => setTimeout(r, 3000));
  seen.push(await bench.values('参加', 'B1:D4'), await bench.values('集計', 'B6:B7'));
  await bench.page.screenshot({ path: screenshotPath('debug') });
  await workplace.end();
  throw new Error(JSON.stringify(seen) + bench.complaints.join('\n'));
});
