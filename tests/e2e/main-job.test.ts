import { readFile, writeFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { convertOne, sheetTexts } from '../oracle/libreoffice';
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

/** Cells of the summary sheet that say how many came, in KYODO functions and in Excel's own. */
const ATTENDANCE = 'B6:C6';

test('a ledger is calculated, changed, saved, opened again and read by another program', async () => {
  const bench = await workplace.visit();
  expect(await bench.values('集計', 'B6:B7')).toEqual([[2764], [415]]);
  await bench.page.screenshot({ path: screenshotPath('workbench-ja') });

  // A formula, typed.
  await bench.goToSheet('集計');
  await bench.goToCell('H3');
  await bench.type('=KYODO.PEOPLE(参加[参加者ID])');
  await eventually(() => bench.value('集計', 'H3'), 415);

  // A participation row loses its participant: everything that counts follows.
  await bench.goToSheet('参加');
  await bench.goToCell('C2');
  await bench.page.keyboard.press('Delete');
  await eventually(() => bench.values('集計', ATTENDANCE), [[2763, 2763]]);
  // And one more is written below the table's last row, of somebody who never came before.
  await bench.goToCell('C2');
  await bench.type('U9999');
  await eventually(() => bench.values('集計', 'B6:B7'), [[2764], [416]]);
  expect(await bench.value('集計', 'H3')).toBe(416);
  expect(await bench.document.innerText()).toContain('●');

  // Saved, and opened again by another visitor.
  const saved = await bench.save();
  expect(saved.name).toMatch(/\.xlsx$/);
  await eventually(() => bench.document.innerText(), saved.name);
  const before = await bench.values('集計', 'A1:K40');
  const bytes = await readFile(saved.path);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'kyodo-e2e-')), 'saved.xlsx');
  await writeFile(file, bytes);
  expect(bench.complaints).toEqual([]);
  await bench.close();

  const again = await workplace.visit();
  await again.openFile(file);
  await eventually(() => again.document.innerText(), 'saved.xlsx');
  await again.ready();
  expect(await again.values('集計', 'A1:K40')).toEqual(before);
  expect(await again.value('集計', 'H3')).toBe(416);
  await again.goToSheet('集計');
  await again.page.screenshot({ path: screenshotPath('reopened') });
  expect(again.complaints).toEqual([]);
  await again.close();

  // LibreOffice knows no KYODO function: it shows the values that were saved.
  const summary = (await sheetTexts(bytes)).get('集計') ?? [];
  expect(summary.slice(5, 7).map((row) => row.slice(0, 3))).toEqual([
    ['延人', '2764', '2764'],
    ['実人員', '416', String(before[6]?.[2])],
  ]);
  expect(summary[2]?.[7]).toBe('416');
  const pdf = await convertOne(bytes, 'xlsx', 'pdf');
  expect(Buffer.from(pdf.slice(0, 5)).toString()).toBe('%PDF-');
});

test('nothing is asked of the network beyond this machine', async () => {
  const bench = await workplace.visit();
  await bench.goToSheet('参加');
  await bench.goToSheet('集計');
  const elsewhere = bench.requests.filter(
    (address) => !new RegExp(`^(${workplace.address}|data:|blob:)`).test(address),
  );
  expect(elsewhere).toEqual([]);
  expect(bench.requests.length).toBeGreaterThan(5);
  expect(bench.complaints).toEqual([]);
  await bench.close();
});

test('a new ledger is made in an empty workbook from the ribbon', async () => {
  const bench: WorkbenchPage = await workplace.visit();
  await bench.chooseFile('空のブック');
  await eventually(() => bench.document.innerText(), 'Book1.xlsx');
  await bench.ready();
  await bench.button('新しい台帳').click();
  const frame = await bench.pane();
  await frame.getByText('台帳ができました', { exact: false }).waitFor();
  await bench.goToSheet('参加');
  await bench.page.screenshot({ path: screenshotPath('new-ledger') });
  expect(await bench.value('参加', 'A1')).toBe('参加ID');
  await bench.close();
});
