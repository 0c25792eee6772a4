import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

const ROWS = [
  ['名前', '数量', '単価', null, '横', '=SUM(B2:B4)'],
  ['りんご', 3, 1.5, null, 'あ', '=SUM(果物表[数量])'],
  ['なし', 4, 2, null, 'い', '=B3*2'],
  ['いちじく', 5, 9, null, 'う', '=SUM(B:B)'],
  [null, null, null, null, null, null],
  ['下', 1, 2, null, null, null],
];

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 果物: ROWS, 別: [['=果物!B3', '=SUM(果物!B2:C4)']] }) });
  await excel.Excel.run(async (context) => {
    context.workbook.tables.add('果物!A1:C4', true).name = '果物表';
    await context.sync();
  });
});

const run = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  excel.Excel.run((context) => use(context.workbook.worksheets.getItem('果物'), context));

async function formulas(address: string, sheet = '果物'): Promise<unknown[][]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

const refusal = (use: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
  run(async (sheet, context) => {
    use(sheet);
    await context.sync();
  }).then(
    () => 'done',
    (error: unknown) => (error as { readonly code: string }).code,
  );

describe('cells come in', () => {
  test('whole rows: everything that refers to the cells follows, the range answered is the new one', async () => {
    await run(async (sheet, context) => {
      const old = sheet.getRange('A3').load('rowIndex');
      const fresh = sheet.getRange('3:4').insert('Down').load('address');
      old.load('address,values');
      await context.sync();
      expect(fresh.address).toBe('果物!3:4');
      expect(old.address).toBe('果物!A5');
      expect(old.values).toEqual([['なし']]);
      const table = sheet.tables.getItem('果物表').getRange().load('address');
      await context.sync();
      expect(table.address).toBe('果物!A1:C6');
    });
    expect(await formulas('F1:F6')).toEqual([
      ['=SUM(B2:B6)'],
      ['=SUM(果物表[数量])'],
      [''],
      [''],
      ['=B5*2'],
      ['=SUM(B:B)'],
    ]);
    expect(await formulas('A1:B1', '別')).toEqual([['=果物!B5', '=SUM(果物!B2:C6)']]);
  });

  test('cells beside the table move alone; formulas that reach over the edge stay', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('E2:F2').insert('Down');
      await context.sync();
    });
    expect(await formulas('E1:F5')).toEqual([
      ['横', '=SUM(B2:B4)'],
      ['', ''],
      ['あ', '=SUM(果物表[数量])'],
      ['い', '=B3*2'],
      ['う', '=SUM(B:B)'],
    ]);
    await run(async (sheet, context) => {
      sheet.getRange('E1:E5').insert('Right');
      await context.sync();
    });
    expect(await formulas('E1:G1')).toEqual([['', '横', '=SUM(B2:B4)']]);
  });

  test('a row across the whole table is a row of the table; a part of one is refused', async () => {
    expect(await refusal((sheet) => sheet.getRange('B3').insert('Down'))).toBe('InsertDeleteConflict');
    expect(await refusal((sheet) => sheet.getRange('A2:C2').insert('Right'))).toBe('InsertDeleteConflict');
    expect(await refusal((sheet) => sheet.getRange('A3:C3').insert('Down'))).toBe('done');
    expect(await formulas('A1:C7')).toEqual([
      ['名前', '数量', '単価'],
      ['りんご', 3, 1.5],
      ['', '', ''],
      ['なし', 4, 2],
      ['いちじく', 5, 9],
      ['', '', ''],
      ['下', 1, 2],
    ]);
    expect(await formulas('F1:F3')).toEqual([['=SUM(B2:B5)'], ['=SUM(果物表[数量])'], ['=B4*2']]);
  });

  test('nothing falls off the sheet; merged cells are not torn; a protected sheet is closed', async () => {
    await run(async (sheet, context) => {
      sheet.getRange('H1048576').values = [['最後']];
      sheet.getRange('J2:K2').merge();
      await context.sync();
    });
    expect(await refusal((sheet) => sheet.getRange('H1').insert('Down'))).toBe('NonBlankCellOffSheet');
    expect(await refusal((sheet) => sheet.getRange('J1').insert('Down'))).toBe('InsertDeleteConflict');
    expect(await refusal((sheet) => sheet.protection.protect({ allowInsertColumns: true }))).toBe('done');
    expect(await refusal((sheet) => sheet.getRange('E2').insert('Down'))).toBe('AccessDenied');
    expect(await refusal((sheet) => sheet.getRange('M:M').insert('Right'))).toBe('done');
    expect(await refusal((sheet) => sheet.getRange('M:M').delete('Left'))).toBe('AccessDenied');
  });
});

describe('cells go out', () => {
  test('what referred to them is #REF!, what reached over them shrinks', async () => {
    const gone = run(async (sheet, context) => {
      const range = sheet.getRange('A3').load('address');
      sheet.getRange('3:3').delete('Up');
      await context.sync();
      range.load('address');
      await context.sync();
    });
    await expect(gone).rejects.toMatchObject({ code: 'InvalidReference' });
    expect(await formulas('F1:F3')).toEqual([['=SUM(B2:B3)'], ['=SUM(果物表[数量])'], ['=SUM(B:B)']]);
    expect(await formulas('A1:B1', '別')).toEqual([['=果物!#REF!', '=SUM(果物!B2:C3)']]);
  });

  test('a column of the table: references to it are #REF!', async () => {
    expect(await refusal((sheet) => sheet.getRange('B2:B4').delete('Left'))).toBe('InsertDeleteConflict');
    expect(await refusal((sheet) => sheet.tables.getItem('果物表').columns.getItem('数量').delete())).toBe(
      'done',
    );
    expect(await formulas('A1:F4')).toEqual([
      ['名前', '単価', '', '横', '=SUM(#REF!)', ''],
      ['りんご', 1.5, '', 'あ', '=SUM(#REF!)', ''],
      ['なし', 2, '', 'い', '=#REF!*2', ''],
      ['いちじく', 9, '', 'う', '=SUM(B:B)', ''],
    ]);
  });

  test('rows of a table, by number and as objects; the last one is emptied', async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem('果物表');
      table.rows.deleteRows([0, 2]);
      table.getRange().load('address,values');
      await context.sync();
    });
    expect(await formulas('A1:B6')).toEqual([
      ['名前', '数量'],
      ['なし', 4],
      ['', ''],
      ['下', 1],
      ['', ''],
      ['', ''],
    ]);
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem('果物表');
      table.rows.getItemAt(0).delete();
      const range = table.getRange().load('address,values');
      await context.sync();
      expect(range.address).toBe('果物!A1:C2');
      expect(range.values[1]).toEqual(['', '', '']);
      table.rows.add(undefined, [['新', 1, 1]]);
      table.rows.add(0, [['先', 2, 2]]);
      table.rows.load('count');
      await context.sync();
      expect(table.rows.count).toBe(2);
    });
    expect(await formulas('A1:A5')).toEqual([['名前'], ['先'], ['新'], [''], ['下']]);
    expect(await refusal((sheet) => sheet.tables.getItem('果物表').rows.deleteRowsAt(1, 2))).toBe(
      'InvalidArgument',
    );
    expect(await refusal((sheet) => sheet.getRange('1:1').delete('Up'))).toBe('InsertDeleteConflict');
    expect(await refusal((sheet) => sheet.getRange('1:3').delete('Up'))).toBe('done');
    expect(excel.model.tables).toEqual([]);
  });

  test('shift has no default', async () => {
    const odd = 'Sideways' as unknown as Excel.DeleteShiftDirection;
    expect(await refusal((sheet) => sheet.getRange('E2').delete(odd))).not.toBe('done');
  });
});

test('events say what came and went, and which way', async () => {
  const told: unknown[] = [];
  await run(async (sheet, context) => {
    sheet.onChanged.add((event) => {
      told.push([event.changeType, event.address, event.triggerSource, event.changeDirectionState ?? null]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('5:6').insert('Down');
    await context.sync();
    sheet.getRange('H1:H2').insert('Right');
    await context.sync();
    sheet.getRange('H1').delete('Up');
    await context.sync();
  });
  await excel.idle();
  excel.model.sheets[0]?.deleteColumns(10, 1);
  await excel.idle();
  expect(told).toEqual([
    ['RowInserted', '5:6', 'ThisLocalAddin', null],
    ['CellInserted', 'H1:H2', 'ThisLocalAddin', { insertShiftDirection: 'Right' }],
    ['CellDeleted', 'H1', 'ThisLocalAddin', { deleteShiftDirection: 'Up' }],
    ['ColumnDeleted', 'K:K', 'Unknown', null],
  ]);
});
