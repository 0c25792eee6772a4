import { startExcel } from '../office/start-excel';
import fc from 'fast-check';
import { textEntry } from '../../src/workbook/write-text';

/** What a spreadsheet would make a formula, a number, a date or a truth value of. */
const RISKY = [
  '=1+1',
  '=HYPERLINK("https://example.invalid")',
  '+81-00-0000-0000',
  '-5',
  '@SUM(A1)',
  '＝1+1',
  '＋81',
  '－５',
  '＠所',
  '\t=1',
  '\r=1',
  "'引用",
  '010006',
  '2021',
  '１２３',
  '1,234',
  '3-1',
  '1/2',
  '2021/4/1',
  '令和3年4月1日',
  'R3.4.1',
  '4月1日',
  '12:30',
  '50%',
  '¥500',
  '￥５００',
  '(5)',
  '1e5',
  'TRUE',
  'false',
  '#N/A',
  'May 2021',
  '1 Mar',
];
const PLAIN = [
  '協働',
  '放課後企業クラブ',
  '第1回セッション',
  'SDGs',
  'P01',
  'Zoom',
  '10代以下',
  '見本町A',
  'a=b',
  '事業 1号',
];

test.each(RISKY)('%j is written with an apostrophe in front', (text) => {
  expect(textEntry(text, 'General')).toBe(`'${text}`);
});

test.each(PLAIN)('%j is written as it stands', (text) => {
  expect(textEntry(text, 'General')).toBe(text);
});

test('a cell formatted as text takes everything as it stands, but for a leading apostrophe', () => {
  for (const text of [...RISKY, ...PLAIN]) {
    expect(textEntry(text, '@')).toBe(text.startsWith("'") ? `'${text}` : text);
  }
});

test('through Office.js, a cell holds exactly the text and never a formula', async () => {
  const excel = await startExcel();
  const texts = [
    ...RISKY,
    ...PLAIN,
    ...fc.sample(fc.string({ minLength: 1, maxLength: 12 }), { numRuns: 60, seed: 7 }),
  ];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRangeByIndexes(0, 1, texts.length, 1).numberFormat = texts.map(() => ['@']);
    const cells = sheet.getRangeByIndexes(0, 0, texts.length, 2);
    cells.values = texts.map((text) => [textEntry(text, 'General'), textEntry(text, '@')]);
    await context.sync();
  });
  const [sheet] = excel.model.sheets;
  expect(texts.map((_, row) => [sheet?.value(row, 0), sheet?.value(row, 1)])).toEqual(
    texts.map((text) => [text, text]),
  );
  expect(texts.flatMap((_, row) => sheet?.formula(row, 0) ?? sheet?.formula(row, 1) ?? [])).toEqual([]);
});
