import type { Book } from '../../src/core/book/book';
import { openCalculator } from '../../src/cli/calculator';
import { saveBook } from '../../src/files/save-book';
import type { WorkbookModel } from '../../src/sheets/workbook-model';
import { foreignWorkbook } from '../oracle/foreign-workbook';
import { opened } from './books';
import { differentParts, partText } from './package-parts';

jest.setTimeout(180_000);

const SHEET = 'xl/worksheets/sheet1.xml';
let base: Uint8Array;

beforeAll(async () => {
  base = await foreignWorkbook();
});

/** What the local Excel gives for saving after `work` was done in it. */
async function afterWork(work: (model: WorkbookModel) => void): Promise<Book> {
  const { engine, model, close } = openCalculator(opened(base), 'ja');
  try {
    await model.idle();
    work(model);
    await model.idle();
    return engine.exportBook(model);
  } finally {
    close();
  }
}

test('a workbook of another program, opened in the local Excel and saved, stays byte for byte', async () => {
  const saved = saveBook(base, await afterWork(() => undefined));
  expect(differentParts(base, saved)).toEqual([]);
});

test('one cell typed in the local Excel changes that cell and what depends on it', async () => {
  const book = await afterWork((model) =>
    model.sheets[0]?.write({ top: 2, left: 1, bottom: 2, right: 1 }, [[14]]),
  );
  const saved = saveBook(base, book);
  expect(differentParts(base, saved)).toEqual([SHEET, 'xl/worksheets/sheet2.xml']);
  const expected = partText(base, SHEET)
    .replace('<v>12</v>', '<v>14</v>')
    .replace('<v>24</v>', '<v>28</v>')
    .replace('<v>49.5</v>', '<v>51.5</v>')
    .replace('<v>33</v>', `<v>${(28 + 61 + 14) / 3}</v>`);
  expect(partText(saved, SHEET)).toBe(expected);
});
