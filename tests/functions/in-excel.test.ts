import type { Book } from '../../src/core/book/book';
import { NO_WORKBOOK } from '../../src/core/indicators/live/live-ledger';
import { functionDefinitions } from '../../src/functions/definitions';
import { disconnectFunctions } from '../../src/functions/ports';
import { registerFunctions } from '../../src/functions/register';
import type { BlankArgument } from '../../src/sheets/custom-functions';
import { createBlankProbe, sheetAddress } from '../../src/workbook/blank-probe';
import { startExcel } from '../office/start-excel';
import { bookOf, sheetOf, value, values } from '../sheets/sheet-books';

afterEach(disconnectFunctions);

/** A blank and a zero side by side, an error, and the formulas over them. */
const BOOK: Book = bookOf([
  sheetOf("参加'者", [
    ['ID', '年度', '回数'],
    ['A', 2020, 0],
    ['B', 2021, null],
    ['Ａ', '令和3年度', '=1/0'],
    [null, 2021, 4],
  ]),
  sheetOf('集計', [
    ["=KYODO.PERCENT('参加''者'!C2,10)", "=KYODO.PERCENT('参加''者'!C3,10)", '=KYODO.PERCENT(0,10)'],
    [
      "=KYODO.PEOPLE('参加''者'!A2:A5)",
      "=KYODO.PEOPLE('参加''者'!A2:A5,'参加''者'!C2:C5,\"<>\")",
      '=KYODO.FISCALYEAR("R3")',
    ],
    ["=KYODO.POOLED('参加''者'!C2:C5,'参加''者'!B2:B5)", '=KYODO.ALLOCATE(1000,{1,1,1})'],
    [
      "=KYODO.NUMBEROF('参加''者'!C2)",
      "=KYODO.NUMBEROF('参加''者'!C3)",
      "=KYODO.FISCALYEAR('参加''者'!B2)+KYODO.DATEOF(\"R1.5.1\")",
      '=KYODO.ISCORPNUM(2000020132110)',
      "=KYODO.ONTRACK('参加''者'!C3,100,0,6,12,{1,0.8,0.6})",
    ],
    ["=KYODO.PEOPLEBY('参加''者'!A2:A5,'参加''者'!B2:B5)"],
  ]),
]);

async function calculated(blank: BlankArgument, throughRuntime: boolean) {
  const excel = await startExcel({ book: BOOK });
  expect(registerFunctions('ja', createBlankProbe(), NO_WORKBOOK)).toBe(true);
  const { functions, allowErrorForDataTypeAny } = functionDefinitions('ja');
  excel.registerFunctions(
    { namespace: 'KYODO', blank, functions: functions.map((one) => ({ ...one, allowErrorForDataTypeAny })) },
    throughRuntime,
  );
  await excel.idle();
  const sheet = excel.model.sheets[1];
  if (!sheet) throw new Error('the sheet is missing');
  return sheet;
}

describe.each<[string, BlankArgument, boolean]>([
  ['called directly, blanks as on the web', null, false],
  ['called directly, blanks as on the desktop', 0, false],
  ["through Office.js's runtime, blanks as on the desktop", 0, true],
])('the functions in a workbook, %s', (_, blank, throughRuntime) => {
  test('tell a blank from a zero and pass over errors', async () => {
    const sheet = await calculated(blank, throughRuntime);
    expect(value(sheet, 'A1')).toBe(0);
    expect(value(sheet, 'B1')).toEqual({
      error: '#N/A',
      message: '「件数」が記入されていません。値を入れてください。',
    });
    expect(value(sheet, 'C1')).toBe(0);
    expect(values(sheet, 'A2:C2')).toEqual([[2, 1, 2021]]);
    expect(value(sheet, 'A3')).toEqual({
      error: '#VALUE!',
      message: '「分母」の「令和3年度」は数値ではありません。数値に直すか、空欄にしてください。',
    });
    expect(values(sheet, 'B3:D3')).toEqual([[334, 333, 333]]);
    expect(value(sheet, 'A4')).toBe(0);
    expect(value(sheet, 'B4')).toMatchObject({ error: '#N/A' });
    expect(values(sheet, 'C4:E4')).toEqual([[45606, true, '未測定']]);
    expect(values(sheet, 'A5:E9')).toEqual([
      ['期間', '延人', '実人員', 'うち新規', '平均参加回数'],
      [2020, 1, 1, 1, 1],
      [2021, 2, 2, 1, 1],
      ['合計', 3, 2, 2, 1.5],
      ['期間の間の重複', '', 1, '', ''],
    ]);
  });
});

describe('the blank probe', () => {
  test('asks the cells, many calls in one round trip, and fails alone', async () => {
    await startExcel({ book: BOOK });
    const probe = createBlankProbe();
    const asked = Promise.allSettled([
      probe(["'参加''者'!C2:C5", "'参加''者'!A5"]),
      probe(["'参加''者'!C3"]),
      probe(['無い表!A1']),
      probe(['[別のブック.xlsx]Sheet1!A1']),
    ]);
    expect(
      (await asked).map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.status)),
    ).toEqual([[[[false], [true], [false], [false]], [[true]]], [[[true]]], 'rejected', 'rejected']);
  });

  test.each([
    ['Sheet1!A1:B3', { sheet: 'Sheet1', range: 'A1:B3' }],
    ["'シート 1'!A1", { sheet: 'シート 1', range: 'A1' }],
    ["'山田''s!'!B2", { sheet: "山田's!", range: 'B2' }],
    ['A1', undefined],
    ['[b.xlsx]S!A1', undefined],
    ["'[b.xlsx]S 1'!A1", undefined],
  ])('%s', (address, place) => {
    expect(sheetAddress(address)).toEqual(place);
  });
});

test('without Excel there is nothing to register with', () => {
  expect(registerFunctions('ja', createBlankProbe(), NO_WORKBOOK)).toBe(false);
});
