import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

const ROWS = [
  ['名前', '数量', '単価'],
  ['りんご', 3, 1.5],
  ['なし', 4, 2],
  ['いちじく', 5, 9],
];

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 果物: ROWS, 空: [] }) });
  await excel.Excel.run(async (context) => {
    context.workbook.tables.add('果物!A1:C4', true).name = '果物表';
    await context.sync();
  });
});

/** Runs with the table 果物表. */
function withTable<T>(use: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.Excel.run((context) => use(context.workbook.tables.getItem('果物表'), context));
}

test('a table: its name, style, switches and ranges', async () => {
  await withTable(async (table, context) => {
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const range of ranges) range.load('address');
    table.load('id,name,style,showHeaders,showTotals,showBandedRows,showFilterButton,worksheet/name');
    table.columns.load('items/name,items/index,items/id,count');
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual(['果物!A1:C4', '果物!A1:C1', '果物!A2:C4']);
    expect(table.toJSON()).toMatchObject({
      name: '果物表',
      style: 'TableStyleLight9',
      showHeaders: true,
      showTotals: false,
      showBandedRows: false,
      showFilterButton: true,
    });
    expect(table.worksheet.name).toBe('果物');
    expect(table.columns.items.map((column) => [column.name, column.index, column.id])).toEqual([
      ['名前', 0, 1],
      ['数量', 1, 2],
      ['単価', 2, 3],
    ]);
  });
});

test('rows are added at the end', async () => {
  await withTable(async (table, context) => {
    table.rows.add(undefined, [
      ['キウイ', 7, 0.5],
      ['すもも', 1, 3],
    ]);
    table.rows.load('count');
    const count = table.rows.getCount();
    const body = table.columns.getItem('数量').getDataBodyRange();
    const last = table.rows.getItemAt(4);
    body.load('values');
    last.load('values,index');
    await context.sync();
    expect([table.rows.count, count.value]).toEqual([5, 5]);
    expect(body.values).toEqual([[3], [4], [5], [7], [1]]);
    expect([last.index, last.values]).toEqual([4, [['すもも', 1, 3]]]);
  });
});

test('the first row of an empty table is filled, not added', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('空');
    sheet.getRange('B2:C2').values = [['番号', '題名']];
    const table = sheet.tables.add('B2:C2', true);
    table.rows.add(undefined, [[1, '一つ目']]);
    const range = table.getRange();
    range.load('address,values');
    await context.sync();
    expect([range.address, range.values]).toEqual([
      '空!B2:C3',
      [
        ['番号', '題名'],
        [1, '一つ目'],
      ],
    ]);
  });
});

test('a formula with the table sees rows written below it and the resize', async () => {
  await withTable(async (table, context) => {
    const sheet = context.workbook.worksheets.getItem('果物');
    sheet.getRange('F1').formulas = [['=SUM(果物表[数量])']];
    sheet.getRange('A5:C5').values = [['キウイ', 10, 0.5]];
    table.resize('A1:C5');
    const sum = sheet.getRange('F1');
    sum.load('values');
    await context.sync();
    expect(sum.values).toEqual([[22]]);
  });
});

test('columns: added, renamed, found again by id', async () => {
  await withTable(async (table, context) => {
    const added = table.columns.add(1, [['産地'], ['山口'], ['鳥取'], ['福岡']]);
    const amount = table.columns.getItem('数量');
    added.load('name,index,values');
    amount.load('index,id');
    await context.sync();
    expect([added.name, added.index, added.values]).toEqual([
      '産地',
      1,
      [['産地'], ['山口'], ['鳥取'], ['福岡']],
    ]);
    expect(amount.index).toBe(2);
    amount.name = '個数';
    await context.sync();
    const again = table.columns.getItem(amount.id);
    again.load('name,index');
    const header = again.getHeaderRowRange();
    header.load('values');
    await context.sync();
    expect([again.name, again.index, header.values]).toEqual(['個数', 2, [['個数']]]);
  });
});

test('a column shifts what stands beside the table, and formulas follow, on any sheet', async () => {
  await withTable(async (table, context) => {
    context.workbook.worksheets.getItem('空').activate();
    const sheet = context.workbook.worksheets.getItem('果物');
    sheet.getRange('D2:E2').formulas = [['=SUM(B2:B4)', 'beside']];
    sheet.getRange('D9').values = [['below']];
    table.columns.add(2, undefined, '産地');
    const row = sheet.getRange('A2:F2');
    const apart = sheet.getRange('D9');
    row.load('formulas,values');
    apart.load('values');
    await context.sync();
    expect(row.formulas).toEqual([['りんご', 3, '', 1.5, '=SUM(B2:B4)', 'beside']]);
    expect([row.values[0]?.[4], apart.values]).toEqual([12, [['below']]]);
  });
});

test.each([
  ['ja-JP', '列4'],
  ['en-US', 'Column4'],
] as const)('a column without a name, in %s', async (locale, header) => {
  const other = await startExcel({ locale, book: excel.saveBook() });
  await other.Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('果物表').columns.add();
    column.load('name,values');
    await context.sync();
    expect([column.name, column.values]).toEqual([header, [[header], [''], [''], ['']]]);
  });
});

test('a totals row pushes down what stands below', async () => {
  await withTable(async (table, context) => {
    const sheet = context.workbook.worksheets.getItem('果物');
    sheet.getRange('A5:C5').values = [['脚注', null, 1]];
    table.showTotals = true;
    const note = sheet.getRange('A6:C6');
    note.load('values');
    await context.sync();
    expect(note.values).toEqual([['脚注', '', 1]]);
  });
});

test('a totals row comes and goes', async () => {
  await withTable(async (table, context) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange();
    const body = table.getDataBodyRange();
    totals.load('address');
    body.load('address');
    await context.sync();
    expect([totals.address, body.address]).toEqual(['果物!A5:C5', '果物!A2:C4']);
    table.showTotals = false;
    table.getTotalRowRange();
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

test('a table becomes a range again, or goes with its cells', async () => {
  await withTable(async (table, context) => {
    table.convertToRange();
    const again = context.workbook.tables.add('果物!A1:C4', true);
    again.delete();
    const gone = context.workbook.tables.getItemOrNullObject('果物表');
    const used = context.workbook.worksheets.getItem('果物').getUsedRangeOrNullObject(true);
    await context.sync();
    expect([gone.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  ['over another table', 'InvalidOperation', ({ workbook }) => workbook.tables.add('果物!B2:D9', true)],
  [
    'on another sheet than the collection’s',
    'InvalidArgument',
    ({ workbook }) => workbook.worksheets.getItem('空').tables.add('果物!F1:G2', true),
  ],
  [
    'resized away from its header',
    'InvalidArgument',
    ({ workbook }) => workbook.tables.getItem('果物表').resize('A2:C4'),
  ],
  [
    'resized to its header alone',
    'InvalidArgument',
    ({ workbook }) => workbook.tables.getItem('果物表').resize('A1:C1'),
  ],
  [
    'with rows of another width',
    'InvalidArgument',
    ({ workbook }) => workbook.tables.getItem('果物表').rows.add(undefined, [[1, 2]]),
  ],
  [
    'with a column that is not there',
    'ItemNotFound',
    ({ workbook }) => workbook.tables.getItem('果物表').columns.getItem('色').load('name'),
  ],
])('a table %s: %s', async (_what, code, use) => {
  const run = excel.Excel.run(async (context) => {
    use(context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});

test('what is saved is what was built', () => {
  expect(excel.saveBook().sheets[0]?.tables).toMatchObject([
    { name: '果物表', area: { top: 0, left: 0, bottom: 3, right: 2 }, columns: ['名前', '数量', '単価'] },
  ]);
});
