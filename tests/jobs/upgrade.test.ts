import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Book, BookSheet } from '../../src/core/book/book';
import { SCHEMA_VERSION } from '../../src/core/ledger/migrations';
import { VERSION_SETTING } from '../../src/core/ledger/schema-version';
import { openBook } from '../../src/files/open-book';
import { newLedger } from '../../src/jobs/new-ledger';
import { upgrade } from '../../src/jobs/upgrade';
import { upgradeBook } from '../../src/jobs/upgrade-book';
import { LANGUAGES } from '../../src/words/language';
import { upgradeSentences } from '../../src/words/upgrade-sentences';
import { startExcel } from '../office/start-excel';
import { bookOf, sheetOf } from '../sheets/sheet-books';
import { ledgerWith, withColumn, withoutColumns } from './ledger-books';
import { plainBook, plainCells } from './plain-book';

/** Made by the first version of the program: seven tables, no version in the workbook. */
const FIRST = { ja: bookIn('first-version.xlsx'), en: bookIn('first-version-en.xlsx') };

describe.each(LANGUAGES)('a ledger of the first version in %s', (language) => {
  const first = FIRST[language];

  test('gets what it lacks, and loses no cell', async () => {
    const excel = await startExcel({ book: first });
    const result = await upgrade();
    expect(result).toMatchObject({ done: true, report: { from: 1, to: SCHEMA_VERSION, ownColumns: [] } });
    const after = excel.saveBook();
    expect(after.settings[VERSION_SETTING]).toBe(String(SCHEMA_VERSION));
    expectKept(first, after);
    const before = plainBook(after);
    expect(await upgrade()).toMatchObject({
      done: true,
      report: { from: SCHEMA_VERSION, columns: [], values: [], lists: [], completed: [], offered: [] },
    });
    expect(plainBook(excel.saveBook())).toEqual(before);
    expect(await newLedger(language)).toMatchObject({
      added: { tables: [], columns: [], sheets: [], completed: [] },
    });
  });

  test('is upgraded alike by Office.js and without Excel', async () => {
    const book = small(first);
    const excel = await startExcel({ book });
    const inExcel = await upgrade();
    const result = upgradeBook(book);
    if (!result.done || !inExcel.done) throw new Error('Not upgraded');
    expect(result.report).toEqual(inExcel.report);
    expect(plainBook(result.book)).toEqual(plainBook(excel.saveBook()));
    expect(result.book.settings).toEqual(excel.saveBook().settings);
    expect(upgradeBook(result.book)).toMatchObject({ done: true, report: { from: SCHEMA_VERSION } });
  });

  test('is told what was done, in both languages', () => {
    const result = upgradeBook(first);
    if (!result.done) throw new Error('Not upgraded');
    const { columns, values } = result.report;
    for (const each of LANGUAGES) {
      const said = upgradeSentences(result.report, each).join('\n');
      const names = [...columns, ...values].flatMap(({ table, names: added }) => [table, ...added]);
      for (const name of [...names, ...result.report.lists, ...result.report.offered])
        expect(said).toContain(name);
    }
    expect(columns).toHaveLength(4);
    expect(result.report.offered).toHaveLength(18);
  });
});

describe('columns and values of the person’s own', () => {
  const first = FIRST.ja;
  const own = changed(first, {
    団体: (sheet) => withColumn(renamedHeader(sheet, '団体名', '名称'), 2, ['協定の有無', '有り']),
    指標: (sheet) => withoutColumns(sheet, ['単位', '備考']),
    一覧: (sheet) => withValue(sheet, '選択_単位', ['冊', '日']),
  });

  test('stay, and are named; what was renamed or missing is added anew', () => {
    const result = upgradeBook(own);
    if (!result.done) throw new Error('Not upgraded');
    expectKept(own, result.book);
    expect(result.report).toMatchObject({
      ownColumns: [{ table: '団体', names: ['名称', '協定の有無'] }],
      ownValues: [{ table: '選択_単位', names: ['冊'] }],
      values: [{ table: '選択_単位', names: ['倍'] }],
    });
    expect(result.report.columns.find(({ table }) => table === '団体')?.names).toEqual(['団体名']);
    expect(result.report.columns.find(({ table }) => table === '指標')?.names).toEqual(
      expect.arrayContaining(['単位', '備考', '報告方式']),
    );
    const values = result.book.sheets.find(({ name }) => name === '一覧');
    const units = values?.tables.find(({ name }) => name === '選択_単位')?.area;
    expect(units && values.cells.get(units.bottom)?.get(units.left)?.value).toBe('倍');
    const columns = result.book.sheets.find(({ name }) => name === '団体')?.tables[0]?.columns;
    expect(columns?.slice(0, 4)).toEqual(['団体ID', '名称', '協定の有無', 'フリガナ']);
  });

  test('a value that somebody took off a list does not come back', () => {
    const today = ledgerWith({ 一覧: (sheet) => withValue(sheet, '選択_単位', [], 3) });
    expect(upgradeBook(today)).toMatchObject({ done: true, report: { values: [] } });
  });
});

describe('is declined, with nothing written,', () => {
  test.each([
    ['where there is no ledger', bookOf([sheetOf('表', [['x']])]), { code: 'noLedger' }],
    [
      'where a later version was at work',
      { ...FIRST.en, settings: { [VERSION_SETTING]: '99' } },
      { code: 'newerLedger', data: { version: 99, known: SCHEMA_VERSION } },
    ],
    [
      'where something stands below a list that gets values',
      changed(FIRST.en, { Lists: noteBelow('choices_Unit') }),
      { code: 'noRoomForRows', data: { table: 'choices_Unit', sheet: 'Lists' } },
    ],
  ])('%s', async (_, book: Book, problem) => {
    const excel = await startExcel({ book });
    const before = plainBook(excel.saveBook());
    const inExcel = await upgrade();
    expect(inExcel).toMatchObject({ done: false, problems: [problem] });
    expect(upgradeBook(book)).toEqual(inExcel);
    expect(plainBook(excel.saveBook())).toEqual(before);
  });
});

/** Every cell that held something holds it still. */
function expectKept(before: Book, after: Book): void {
  for (const sheet of before.sheets) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    if (!now) throw new Error(`${sheet.name} is gone`);
    expect(plainCells(now)).toMatchObject(plainCells(sheet));
  }
}

/** The same ledger with three rows a table: enough to compare two hands. */
function small(book: Book): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => {
      const [table] = sheet.tables;
      if (!table || sheet.tables.length > 1 || table.area.bottom < 4) return sheet;
      const cells = new Map([...sheet.cells].filter(([row]) => row <= 3 || row > table.area.bottom));
      return { ...sheet, cells, tables: [{ ...table, area: { ...table.area, bottom: 3 } }] };
    }),
  };
}

function bookIn(file: string): Book {
  const opened = openBook(readFileSync(path.join(__dirname, file)));
  if (!opened.ok) throw new Error(`${file} does not open`);
  return opened.value.book;
}

function changed(book: Book, changes: Readonly<Record<string, (sheet: BookSheet) => BookSheet>>): Book {
  return { ...book, sheets: book.sheets.map((sheet) => changes[sheet.name]?.(sheet) ?? sheet) };
}

function renamedHeader(sheet: BookSheet, from: string, to: string): BookSheet {
  const [table] = sheet.tables;
  const place = table?.columns.indexOf(from) ?? -1;
  if (!table || place < 0) throw new Error(`No column ${from}`);
  const header = new Map(sheet.cells.get(0)).set(place, { value: to });
  const columns = table.columns.map((column) => (column === from ? to : column));
  return { ...sheet, cells: new Map(sheet.cells).set(0, header), tables: [{ ...table, columns }] };
}

/** Own values at the end of a list; `without` takes so many of its last ones off before. */
function withValue(sheet: BookSheet, list: string, values: readonly string[], without = 0): BookSheet {
  const found = sheet.tables.find(({ name }) => name === list);
  if (!found) throw new Error(`No list ${list}`);
  const { left, bottom } = found.area;
  const cells = new Map(sheet.cells);
  for (let row = bottom - without + 1; row <= bottom; row++) {
    const line = new Map(cells.get(row));
    line.delete(left);
    cells.set(row, line);
  }
  values.forEach((value, index) => {
    const row = bottom - without + 1 + index;
    cells.set(row, new Map(cells.get(row)).set(left, { value }));
  });
  const area = { ...found.area, bottom: bottom - without + values.length };
  return {
    ...sheet,
    cells,
    tables: sheet.tables.map((table) => (table === found ? { ...table, area } : table)),
  };
}

function noteBelow(list: string): (sheet: BookSheet) => BookSheet {
  return (sheet) => {
    const area = sheet.tables.find(({ name }) => name === list)?.area;
    if (!area) throw new Error(`No list ${list}`);
    const row = area.bottom + 2;
    const line = new Map(sheet.cells.get(row)).set(area.left, { value: 'checked' });
    return { ...sheet, cells: new Map(sheet.cells).set(row, line) };
  };
}
