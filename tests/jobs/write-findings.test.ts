import type { LedgerCheck } from '../../src/core/ledger/checks/check-ledger';
import { checkThisLedger } from '../../src/jobs/check-ledger';
import { writeFindings } from '../../src/jobs/write-findings';
import { LANGUAGES } from '../../src/words/language';
import { smallBook, withSheet } from '../core/ledger/checks/altered-book';
import { partners } from '../core/ledger/checks/few-rows';
import { plantFaults } from '../core/ledger/checks/planted-faults';
import { richBook } from '../core/ledger/checks/rich-ledger';
import { startExcel } from '../office/start-excel';
import { sheetOf, tableOf } from '../sheets/sheet-books';
import { sheetNamed } from './ledger-books';
import { plainBook, plainCells } from './plain-book';

const AT = new Date(2026, 10, 20, 9, 30);

async function check(): Promise<LedgerCheck> {
  const result = await checkThisLedger({ progress: () => undefined, stopped: () => false });
  if (result.end !== 'checked') throw new Error('No ledger');
  return result.check;
}

const LINES = {
  ja: [
    ['シート', 'セル', '種類', '値', '説明', '直し方'],
    [
      '団体',
      'B2',
      '体裁の空白',
      ' =一 ',
      '「団体名」の「 =一 」に体裁のための空白があります。空白を除いて「=一」に直してください。',
      '作業ウィンドウの「点検」で「=一」に直せます。',
    ],
    [
      '団体',
      'A3',
      '番号の重なり',
      'G01',
      '「団体ID」の「G01」は A2 と重なっています。どちらかの番号を変えるか、同じ行なら一方を消してください。',
      'どちらかの番号を変えるか、同じ行なら一方を消してください。',
    ],
  ],
  en: [
    ['Sheet', 'Cell', 'Kind', 'Value', 'What is wrong', 'What to do'],
    [
      'Partners',
      'B2',
      'Spaces for layout',
      ' =一 ',
      '“ =一 ” in “Name” has spaces that only lay it out. Make it “=一”.',
      '“Check” in the task pane can make it “=一”.',
    ],
    [
      'Partners',
      'A3',
      'ID twice',
      'G01',
      expect.stringContaining('A2'),
      'Change one of the ids, or delete one row if they are the same.',
    ],
  ],
};

describe.each(LANGUAGES)('in %s', (language) => {
  test('a line for each finding, with a link to its cell', async () => {
    const rows = partners({ name: ' =一 ' }, { name: '二' });
    const excel = await startExcel({ book: smallBook(rows, language) });
    const result = await writeFindings(await check(), AT, language);
    const name = language === 'ja' ? '点検結果' : 'Check results';
    expect(result).toEqual({ done: true, sheet: name, count: 2 });
    await excel.idle();
    const sheet = sheetNamed(excel, name);
    expect(excel.model.activeSheet.name).toBe(name);
    expect(sheet.tables[0]?.area).toEqual({ top: 3, left: 0, bottom: 5, right: 5 });
    const lines = [3, 4, 5].map((row) => [0, 1, 2, 3, 4, 5].map((column) => sheet.text(row, column)));
    expect(lines).toEqual(LINES[language]);
    expect(sheet.formula(4, 1)).toBe(`=HYPERLINK("#'${lines[1]?.[0]}'!${lines[1]?.[1]}","${lines[1]?.[1]}")`);
    expect(sheet.text(1, 0)).toMatch(
      language === 'ja' ? /^2026年11月20日 9:30 に点検/ : /^Checked November 20, 2026/,
    );
  });
});

test('a new check writes the sheet anew: longer, shorter and empty, with everything else untouched', async () => {
  const { book } = plantFaults(richBook('ja'), 3);
  const excel = await startExcel({ book });
  const all = await check();
  const others = () =>
    plainBook({
      ...excel.saveBook(),
      activeSheet: 0,
      sheets: excel.saveBook().sheets.filter(({ name }) => name !== '点検結果'),
    });
  const before = others();
  const texts = () => {
    const sheet = sheetNamed(excel, '点検結果');
    const last = sheet.usedArea(true)?.bottom ?? 0;
    return Array.from(
      { length: last - 3 },
      (_, row) => `${sheet.text(row + 4, 0)}!${sheet.text(row + 4, 1)}`,
    );
  };
  for (const count of [3, all.findings.length, 10, 0, 2]) {
    const findings = all.findings.slice(0, count);
    expect(await writeFindings({ ...all, findings }, AT, 'ja')).toMatchObject({ done: true, count });
    await excel.idle();
    expect(texts()).toEqual(findings.map(({ sheet, address }) => `${sheet}!${address}`));
    expect(sheetNamed(excel, '点検結果').tables[0]?.area.bottom).toBe(3 + Math.max(1, count));
  }
  expect(others()).toEqual(before);
}, 120_000);

const SOMEBODY = sheetOf('点検結果', [['消防設備の点検'], ['良好']]);

test.each([
  ['a sheet of somebody else', () => ({ ...smallBook({}), sheets: [...smallBook({}).sheets, SOMEBODY] })],
  [
    'an empty table of the right name on another sheet',
    () => ({
      ...smallBook({}),
      sheets: [
        ...smallBook({}).sheets,
        sheetOf('表', [['あ'], ['い']], { tables: [tableOf('点検結果', 'A1:A2', ['あ'])] }),
      ],
    }),
  ],
])('%s is never touched', async (_, book) => {
  const excel = await startExcel({ book: book() });
  const before = plainBook(excel.saveBook());
  expect(await writeFindings(await check(), AT, 'ja')).toMatchObject({ done: false });
  expect(plainBook(excel.saveBook())).toEqual(before);
});

test('our sheet is not written any more once somebody put notes beside or below the table', async () => {
  const excel = await startExcel({ book: smallBook(partners({ name: ' 一 ' })) });
  const found = await check();
  await writeFindings(found, AT, 'ja');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('点検結果').getRange('H5').values = [['対応済み']];
    await context.sync();
  });
  const sheetNow = () =>
    plainCells(excel.saveBook().sheets.find(({ name }) => name === '点検結果') ?? SOMEBODY);
  const before = sheetNow();
  expect(await writeFindings(found, AT, 'ja')).toEqual({
    done: false,
    problems: [{ code: 'resultsSheetTaken', data: { sheet: '点検結果' } }],
  });
  expect(sheetNow()).toEqual(before);
});

test('a protected sheet of results is left alone', async () => {
  const excel = await startExcel({
    book: withSheet(smallBook(partners({ name: ' 一 ' })), '団体', () => ({})),
  });
  const found = await check();
  await writeFindings(found, AT, 'ja');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('点検結果').protection.protect();
    await context.sync();
  });
  expect(await writeFindings(found, AT, 'ja')).toMatchObject({ problems: [{ code: 'sheetProtected' }] });
  expect(excel.model.sheets.filter(({ name }) => name === '点検結果')).toHaveLength(1);
});
