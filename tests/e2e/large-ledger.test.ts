import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Book } from '../../src/core/book/book';
import { newWorkbook } from '../../src/files/new-workbook';
import { openBook } from '../../src/files/open-book';
import { largeLedger, PARTICIPATION, SUMMARY } from '../bench/large-ledger';
import { eventually } from './eventually';
import { openWorkplace } from './open-workbench';
import type { Workplace } from './open-workbench';

jest.setTimeout(600_000);

const ROWS = 100_000;

let workplace: Workplace;
beforeAll(async () => {
  workplace = await openWorkplace();
});
afterAll(() => workplace.end());

function read(bytes: Uint8Array): Book {
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error(opened.reason.code);
  return opened.value.book;
}

/** The cells of the participation sheet, and the formulas' results beside the rest. */
function cellsOf(book: Book, sheet: string): Book['sheets'][number]['cells'] {
  const found = book.sheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return found.cells;
}

test('100,000 participation rows are opened from a file, checked, edited and saved', async () => {
  const { book, expected } = largeLedger(ROWS);
  const original = newWorkbook(book);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'kyodo-large-')), 'large.xlsx');
  await writeFile(file, original);

  const bench = await workplace.visit();
  await bench.openFile(file);
  await eventually(() => bench.document.innerText(), 'large.xlsx');
  await bench.ready();
  const { B1 = 0, B2 = 0, B3 = 0, B4 = 0 } = expected;
  expect(await bench.values(SUMMARY, 'B1:B4')).toEqual([[B1], [B2], [B3], [B4]]);
  expect(await bench.value(PARTICIPATION, 'A100001')).toBe('A100000');

  // Nothing is wrong with it, and every row was looked at.
  await bench.button('点検').click();
  const pane = await bench.pane();
  await pane.getByText(/直すところは見つかりませんでした/).waitFor({ timeout: 120_000 });

  // Somebody who never came before, and one attendance less.
  await bench.goToSheet(PARTICIPATION);
  await bench.goToCell('C2');
  await bench.type('U99999');
  await eventually(() => bench.value(SUMMARY, 'B1'), B1 + 1);

  // The list that opened beside the cell is closed; another one is scrolled to its last of 8,000 people.
  const choices = bench.page.getByRole('option');
  await choices.first().waitFor({ state: 'detached' });
  await bench.goToCell('C3');
  const before = await bench.value(PARTICIPATION, 'C3');
  await bench.page.keyboard.type('U');
  await choices.first().waitFor();
  expect(await choices.count()).toBeLessThan(50);
  await bench.page.getByRole('listbox').hover();
  await bench.page.mouse.wheel(0, 10_000_000);
  await bench.page.getByRole('option', { name: 'U08000', exact: true }).click();
  await eventually(() => bench.value(PARTICIPATION, 'C3'), 'U08000');
  await bench.page.keyboard.press('Control+z');
  await eventually(() => bench.value(PARTICIPATION, 'C3'), before);
  await bench.goToCell('F50001');
  const attended = (await bench.value(PARTICIPATION, 'F50001')) === '出席';
  await bench.page.keyboard.press('Delete');
  await eventually(() => bench.value(SUMMARY, 'B2'), attended ? B2 - 1 : B2);

  // The file is the ledger with these two cells, and with the results of its formulas.
  const saved = await bench.save();
  const bytes = new Uint8Array(await readFile(saved.path));
  const [was, is] = [cellsOf(read(original), PARTICIPATION), cellsOf(read(bytes), PARTICIPATION)];
  expect(is.size).toBe(was.size);
  const changed = [...is].flatMap(([row, cells]) =>
    [...cells].flatMap(([column, { value }]) =>
      Object.is(value, was.get(row)?.get(column)?.value ?? null)
        ? []
        : [`${row} ${column} ${JSON.stringify(value)}`],
    ),
  );
  expect(changed).toEqual(['1 2 "U99999"', ...(is.get(50_000)?.get(5) ? ['50000 5 null'] : [])]);
  expect(cellsOf(read(bytes), SUMMARY).get(0)?.get(1)).toEqual({
    value: B1 + 1,
    formula: '=KYODO.PEOPLE(参加[参加者ID])',
  });
  expect(bench.complaints).toEqual([]);
  await bench.close();

  // Opened again, it shows what it was saved with.
  await writeFile(file, bytes);
  const again = await workplace.visit();
  await again.openFile(file);
  await eventually(() => again.document.innerText(), 'large.xlsx');
  await again.ready();
  expect(await again.values(SUMMARY, 'B1:B2')).toEqual([[B1 + 1], [attended ? B2 - 1 : B2]]);
  expect(again.complaints).toEqual([]);
  await again.close();
});

test('a file that is being opened can be given up; the workbook stays', async () => {
  const { book } = largeLedger(ROWS);
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'kyodo-large-')), 'large.xlsx');
  await writeFile(file, newWorkbook(book));
  const bench = await workplace.visit();
  const before = await bench.document.innerText();
  await bench.openFile(file);
  await bench.button('中止').click();
  await bench.notice.getByText('開くのを中止しました。', { exact: false }).waitFor();
  expect(await bench.document.innerText()).toBe(before);
  expect(await bench.value('集計', 'B7')).toBe(415);
  expect(bench.complaints).toEqual([]);
  await bench.close();
});
