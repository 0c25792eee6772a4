import { startExcel } from '../office/start-excel';
import type { Book, BookSheet } from '../../src/core/book/book';
import type { LedgerProblem } from '../../src/core/ledger/ledger-problems';
import { addExample } from '../../src/jobs/add-example';
import { newLedger } from '../../src/jobs/new-ledger';
import { LANGUAGES } from '../../src/words/language';
import { problemSentence } from '../../src/words/problem-sentence';
import { bookOf, sheetOf, tableOf } from '../sheets/sheet-books';
import { ledgerWith, PROTECTED, sheetNamed, withoutColumns } from './ledger-books';
import { plainBook } from './plain-book';

type Case = readonly [string, Book, LedgerProblem];

const PARTNERS = ['団体ID', '団体名', '区分'];

const CASES: readonly Case[] = [
  [
    'a sheet of the right name with other content',
    bookOf([sheetOf('会合', [['議事録'], ['4月1日']])]),
    { code: 'sheetTaken', data: { sheet: '会合' } },
  ],
  [
    'a contents sheet of somebody else',
    bookOf([sheetOf('目次', [['第1章']])]),
    { code: 'sheetTaken', data: { sheet: '目次' } },
  ],
  [
    'a list sheet of somebody else',
    bookOf([sheetOf('一覧', [['商品']])]),
    { code: 'sheetTaken', data: { sheet: '一覧' } },
  ],
  [
    'a table of the right name with other columns',
    bookOf([sheetOf('表', [['名称'], ['あ']], { tables: [tableOf('団体', 'A1:A2', ['名称'])] })]),
    { code: 'tableNameTaken', data: { table: '団体', sheet: '表' } },
  ],
  [
    'a defined name that the ledger needs',
    bookOf([sheetOf('表', [['x']])], { names: [{ name: '一覧_区分', formula: '=表!$A$1', visible: true }] }),
    { code: 'nameTaken', data: { name: '一覧_区分' } },
  ],
  [
    'a defined name where a table would go',
    bookOf([sheetOf('表', [['x']])], { names: [{ name: '参加', formula: '=表!$A$1', visible: true }] }),
    { code: 'nameTaken', data: { name: '参加' } },
  ],
  [
    'a protected sheet that lacks a column',
    ledgerWith({ 団体: (sheet) => ({ ...withoutColumns(sheet, ['備考']), protection: PROTECTED }) }),
    { code: 'sheetProtected', data: { sheet: '団体' } },
  ],
  [
    'cells right of a table that lacks a column',
    ledgerWith({ 団体: (sheet) => noted(withoutColumns(sheet, ['備考', '参画日'])) }),
    { code: 'noRoomForColumns', data: { table: '団体', sheet: '団体', columns: '参画日, 備考' } },
  ],
  [
    'two tables that could be the same one',
    ledgerWith({
      団体: (sheet) => renamed(sheet, '一つ目'),
      事業: (sheet) => renamed(twin(sheet), '二つ目'),
    }),
    { code: 'severalTables', data: { table: '団体ID', found: '団体!一つ目, 事業!二つ目' } },
  ],
];

describe.each(CASES)('%s', (_, book, expected) => {
  test('is named, and nothing is written', async () => {
    const excel = await startExcel({ book });
    const before = plainBook(excel.saveBook());
    const result = await newLedger('ja');
    expect(result).toMatchObject({ done: false });
    expect(!result.done && result.problems).toContainEqual(expected);
    expect(plainBook(excel.saveBook())).toEqual(before);
  });

  test('has a sentence in both languages that names it', () => {
    for (const language of LANGUAGES) {
      const sentence = problemSentence(expected, language);
      for (const fact of Object.values(expected.data)) expect(sentence).toContain(String(fact));
    }
  });
});

describe('an example', () => {
  test('does not go into a ledger that holds rows', async () => {
    const book = ledgerWith(
      {},
      { rows: { partners: [{ partnerId: 'G1' }, { partnerId: 'G2' }], projects: [{ number: 1 }] } },
    );
    const excel = await startExcel({ book });
    const before = plainBook(excel.saveBook());
    expect(await addExample('after-work-club', 'ja')).toEqual({
      done: false,
      problems: [{ code: 'ledgerHasRows', data: { table: '団体', rows: 2 } }],
    });
    expect(plainBook(excel.saveBook())).toEqual(before);
  });

  test('does not go where cells below a table are in use', async () => {
    const excel = await startExcel({ book: ledgerWith({}) });
    sheetNamed(excel, '会合').write({ top: 40, left: 0, bottom: 40, right: 0 }, [['メモ']]);
    expect(await addExample('after-work-club', 'ja')).toEqual({
      done: false,
      problems: [{ code: 'noRoomForRows', data: { table: '会合', sheet: '会合' } }],
    });
  });

  test('of an unknown name is answered with the names there are', async () => {
    await startExcel();
    expect(await addExample('no-such', 'ja')).toEqual({
      done: false,
      problems: [
        {
          code: 'unknownExample',
          data: { name: 'no-such', known: 'after-work-club, youth-up, child-poverty' },
        },
      ],
    });
  });
});

/** A note just right of the table. */
function noted(sheet: BookSheet): BookSheet {
  const right = sheet.tables[0]?.area.right ?? 0;
  const line = new Map(sheet.cells.get(1));
  line.set(right + 2, { value: '要確認' });
  return { ...sheet, cells: new Map(sheet.cells).set(1, line) };
}

function renamed(sheet: BookSheet, name: string): BookSheet {
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name })) };
}

/** The same table as on 団体, on another sheet. */
function twin(sheet: BookSheet): BookSheet {
  const partners = ledgerWith({}).sheets.find((each) => each.name === '団体');
  if (!partners || PARTNERS.length === 0) throw new Error('No sheet 団体');
  return { ...partners, name: sheet.name };
}
