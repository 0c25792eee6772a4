import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

const FRUIT = [
  ['名前', '数量', '単価'],
  ['りんご', 3, 1.5],
  ['なし', 4, 2],
];

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 果物: FRUIT, 'シート 2': [] }) });
});

/** What load() gives of a range of the first sheet, reached by `walk`. */
async function loaded<T>(
  walk: (sheet: Excel.Worksheet) => Excel.Range,
  read: (range: Excel.Range) => T,
  ...names: string[]
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const range = walk(context.workbook.worksheets.getItem('果物'));
    range.load(names.join(','));
    await context.sync();
    return read(range);
  });
}

const addressOf = (walk: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  loaded(walk, (range) => range.address, 'address');

describe('places', () => {
  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['an address', (sheet) => sheet.getRange('B2:C3'), '果物!B2:C3'],
    ['an address with the sheet', (sheet) => sheet.getRange('果物!$B$2'), '果物!B2'],
    ['whole columns', (sheet) => sheet.getRange('B:C'), '果物!B:C'],
    ['the whole sheet', (sheet) => sheet.getRange(), '果物!A:XFD'],
    ['a cell', (sheet) => sheet.getCell(2, 1), '果物!B3'],
    ['indexes', (sheet) => sheet.getRangeByIndexes(1, 0, 2, 3), '果物!A2:C3'],
    ['a cell of a range', (sheet) => sheet.getRange('B2:C3').getCell(1, 1), '果物!C3'],
    ['a cell outside the range', (sheet) => sheet.getRange('B2').getCell(2, 2), '果物!D4'],
    ['a row', (sheet) => sheet.getRange('A1:C3').getRow(1), '果物!A2:C2'],
    ['a column', (sheet) => sheet.getRange('A1:C3').getColumn(2), '果物!C1:C3'],
    ['the last row', (sheet) => sheet.getRange('A1:C3').getLastRow(), '果物!A3:C3'],
    ['the last column', (sheet) => sheet.getRange('A1:C3').getLastColumn(), '果物!C1:C3'],
    ['the last cell', (sheet) => sheet.getRange('A1:C3').getLastCell(), '果物!C3'],
    ['an offset', (sheet) => sheet.getRange('A1:C3').getOffsetRange(1, 2), '果物!C2:E4'],
    ['a larger range', (sheet) => sheet.getRange('A1:C3').getResizedRange(2, -1), '果物!A1:B5'],
    ['a given size', (sheet) => sheet.getRange('B2').getAbsoluteResizedRange(2, 3), '果物!B2:D3'],
    ['rows below', (sheet) => sheet.getRange('A1:C3').getRowsBelow(2), '果物!A4:C5'],
    ['rows above', (sheet) => sheet.getRange('A3:C3').getRowsAbove(1), '果物!A2:C2'],
    ['columns after', (sheet) => sheet.getRange('A1:B3').getColumnsAfter(1), '果物!C1:C3'],
    ['columns before', (sheet) => sheet.getRange('C1:C3').getColumnsBefore(2), '果物!A1:B3'],
    ['entire columns', (sheet) => sheet.getRange('B2:C3').getEntireColumn(), '果物!B:C'],
    ['entire rows', (sheet) => sheet.getRange('B2:C3').getEntireRow(), '果物!2:3'],
    ['the bounding rectangle', (sheet) => sheet.getRange('B2').getBoundingRect('D5'), '果物!B2:D5'],
    ['an intersection', (sheet) => sheet.getRange('A1:C3').getIntersection('B2:F9'), '果物!B2:C3'],
    ['the used range', (sheet) => sheet.getUsedRange(), '果物!A1:C3'],
    ['the used part of columns', (sheet) => sheet.getRange('B:B').getUsedRange(true), '果物!B1:B3'],
  ])('%s', async (_name, walk, address) => {
    expect(await addressOf(walk)).toBe(address);
  });

  test('a sheet whose name needs quotes', async () => {
    const address = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('シート 2').getRange('A1');
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'シート 2'!A1");
  });

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['no address', (sheet) => sheet.getRange('果物だけ')],
    ['above the sheet', (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
    ['beyond the sheet', (sheet) => sheet.getRange('XFD1').getOffsetRange(0, 1)],
    ['an empty size', (sheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
    ['another sheet', (sheet) => sheet.getRange("'シート 2'!A1")],
  ])('%s is an invalid argument', async (_name, walk) => {
    await expect(addressOf(walk)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('nothing in common is a null object, or not found', async () => {
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('果物').getRange('A1:B2');
      const nothing = range.getIntersectionOrNullObject('D4:E5');
      const unused = context.workbook.worksheets.getItem('シート 2').getUsedRangeOrNullObject();
      await context.sync();
      expect([nothing.isNullObject, unused.isNullObject]).toEqual([true, true]);
    });
    await expect(addressOf((sheet) => sheet.getRange('A1').getIntersection('B2'))).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });
});

describe('contents', () => {
  test('values, text, types and formulas', async () => {
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('果物').getRange('A1:D2');
      range.values = [
        ['果物', '', null, true],
        ['=1/0', 0.25, '=B2*4', "'=B2"],
      ] as unknown[][];
      range.getCell(1, 1).numberFormat = [['0%']];
      range.load('values,text,valueTypes,formulas,rowCount,columnCount,cellCount,rowIndex,columnIndex');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values: [
        ['果物', '', '単価', true],
        ['#DIV/0!', 0.25, 1, '=B2'],
      ],
      text: [
        ['果物', '', '単価', 'TRUE'],
        ['#DIV/0!', '25%', '1', '=B2'],
      ],
      valueTypes: [
        ['String', 'Empty', 'String', 'Boolean'],
        ['Error', 'Double', 'Double', 'String'],
      ],
      formulas: [
        ['果物', '', '単価', true],
        ['=1/0', 0.25, '=B2*4', '=B2'],
      ],
      rowCount: 2,
      columnCount: 4,
      cellCount: 8,
      rowIndex: 0,
      columnIndex: 0,
    });
  });

  test('one value fills every cell', async () => {
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('シート 2').getRange('A1:B2');
      range.values = 7 as unknown as unknown[][];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('a write of more than 1,500 cells arrives whole', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [row, row * 2, `r${row}`]);
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('シート 2').getRange('A1:C600');
      range.values = rows;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(read).toEqual(rows);
  });

  test('whole columns have no values, as in Excel', async () => {
    expect(
      await loaded(
        (sheet) => sheet.getRange('A:A'),
        (range) => range.values,
        'values',
      ),
    ).toBeNull();
  });

  test('number formats, cell by cell', async () => {
    const formats = [
      ['@', '0.0', 'yyyy/m/d'],
      ['@', '0.0', 'General'],
    ];
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('果物').getRange('A2:C3');
      range.numberFormat = formats;
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat as string[][];
    });
    expect(read).toEqual(formats);
  });

  test('clear takes contents, formats, or both', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('果物');
      const all = sheet.getRange('A2:C3');
      all.format.font.bold = true;
      sheet.getRange('A2').clear(excel.Excel.ClearApplyTo.contents);
      sheet.getRange('B2').clear(excel.Excel.ClearApplyTo.formats);
      sheet.getRange('C2').clear();
      const cells = ['A2', 'B2', 'C2'].map((address) => sheet.getRange(address));
      for (const cell of cells) cell.load('values,format/font/bold');
      await context.sync();
      expect(cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.format.font.bold])).toEqual([
        ['', true],
        [3, false],
        ['', false],
      ]);
    });
  });
});

test('spills: where they reach, where they come from', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('果物');
    sheet.getRange('F1').formulas = [['=SEQUENCE(3)']];
    const spill = sheet.getRange('F1').getSpillingToRange();
    const parent = sheet.getRange('F3').getSpillParent();
    const none = sheet.getRange('A1').getSpillingToRangeOrNullObject();
    const orphan = sheet.getRange('A1').getSpillParentOrNullObject();
    const whole = sheet.getRange('F1:F3');
    const part = sheet.getRange('F3:F4');
    spill.load('address,values');
    parent.load('address');
    whole.load('hasSpill,formulas');
    part.load('hasSpill');
    await context.sync();
    expect([spill.address, spill.values, parent.address]).toEqual(['果物!F1:F3', [[1], [2], [3]], '果物!F1']);
    expect([none.isNullObject, orphan.isNullObject]).toEqual([true, true]);
    expect([whole.hasSpill, part.hasSpill]).toEqual([true, null]);
  });
});

test('a result is calculated before it is read, in the same request', async () => {
  const read = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('果物');
    sheet.getRange('E1').formulas = [['=SUM(B2:B3)']];
    const before = sheet.getRange('E1');
    before.load('values');
    await context.sync();
    sheet.getRange('B2').values = [[30]];
    const after = sheet.getRange('E1');
    after.load('values');
    await context.sync();
    return [before.values, after.values];
  });
  expect(read).toEqual([[[7]], [[34]]]);
});

test('rows and columns can be hidden; merged; selected', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('果物');
    const row = sheet.getRange('2:2');
    row.rowHidden = true;
    sheet.getRange('C:C').columnHidden = true;
    sheet.getRange('E5:F6').merge();
    sheet.getRange('B2').select();
    const selected = context.workbook.getSelectedRange();
    const both = sheet.getRange('A2:B3');
    row.load('rowHidden');
    both.load('rowHidden,columnHidden');
    selected.load('address');
    await context.sync();
    expect([row.rowHidden, both.rowHidden, both.columnHidden, selected.address]).toEqual([
      true,
      null,
      false,
      '果物!B2',
    ]);
    sheet.getRange('E5:F6').unmerge();
    await context.sync();
  });
  expect(excel.saveBook().sheets[0]?.hiddenRows).toEqual(new Set([1]));
});
