import type { WorkbookModel } from '../../src/sheets/workbook-model';
import {
  area,
  closeEngines,
  openBook,
  put,
  sheetNamed,
  sheetOf,
  tableOf,
  value,
  values,
} from './sheet-books';

afterEach(closeEngines);

const open = (): WorkbookModel =>
  openBook([
    sheetOf(
      '台帳',
      [
        ['区分', '数', '額'],
        ['a', 1, 10],
        ['b', 2, 20],
      ],
      { tables: [tableOf('表', 'A1:C3', ['区分', '数', '額'])] },
    ),
    sheetOf('集計', [['=SUM(表[数])', '=SUM(表[[数]:[額]])', '=表[[#Headers],[数]]', '=SUM(表)']]),
  ]);

const tableIn = (model: WorkbookModel) => {
  const [table] = model.tables;
  if (!table) throw new Error('No table');
  return table;
};

test('a header cell that is edited renames the column, and formulas follow; undo takes it back', async () => {
  const model = open();
  const sheet = sheetNamed(model, '台帳');
  const sums = sheetNamed(model, '集計');
  await model.settle();
  put(sheet, 'B1', '人数 [名]');
  await model.settle();
  expect(tableIn(model).columns).toEqual(['区分', '人数 [名]', '額']);
  expect(sums.formula(0, 0)).toBe("=SUM(表[人数 '[名']])");
  expect(sums.formula(0, 1)).toBe("=SUM(表[[人数 '[名']]:[額]])");
  expect(values(sums, 'A1:D1')).toEqual([[3, 33, '人数 [名]', 33]]);
  put(sheet, 'B2', 5);
  await model.settle();
  expect(value(sums, 'A1')).toBe(7);
  model.undo();
  model.undo();
  await model.settle();
  expect(tableIn(model).columns).toEqual(['区分', '数', '額']);
  expect(sums.formula(0, 0)).toBe('=SUM(表[数])');
  expect(value(sums, 'A1')).toBe(3);
});

test('header texts are unique text: blanks get a name, repeated ones a number, numbers become text', () => {
  const model = open();
  const sheet = sheetNamed(model, '台帳');
  sheet.write(area('A1:C1'), [['額', 2021, null]]);
  expect(values(sheet, 'A1:C1')).toEqual([['額', '2021', 'Column1']]);
  put(sheet, 'C1', '額');
  expect(tableIn(model).columns).toEqual(['額', '2021', '額2']);
  expect(value(sheet, 'C1')).toBe('額2');
});

test('renaming through the table writes the header cell; a taken title is refused', () => {
  const model = open();
  const table = tableIn(model);
  table.renameColumn(1, '012');
  expect(value(sheetNamed(model, '台帳'), 'B1')).toBe('012');
  expect(table.columns).toEqual(['区分', '012', '額']);
  expect(() => table.renameColumn(1, '額')).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
});

test('resize: header row stays, areas overlap, no other table is hit', async () => {
  const model = open();
  const table = tableIn(model);
  expect(() => table.resize(area('A2:C5'))).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  expect(() => table.resize(area('F1:G5'))).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  const sheet = sheetNamed(model, '台帳');
  sheet.write(area('F1:F2'), [['x'], [1]]);
  sheet.addTable(area('F1:F2'), true);
  expect(() => table.resize(area('A1:F3'))).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  put(sheet, 'D1', '備考');
  table.resize(area('A1:D4'));
  expect(table.columns).toEqual(['区分', '数', '額', '備考']);
  sheet.write(area('A4:C4'), [['c', 10, 100]]);
  await model.settle();
  expect(value(sheetNamed(model, '集計'), 'A1')).toBe(13);
  table.resize(area('B1:C4'));
  expect(table.columns).toEqual(['数', '額']);
});

test('a new column moves its neighbours, in these rows only', async () => {
  const model = open();
  const sheet = sheetNamed(model, '台帳');
  put(sheet, 'E2', 'beside');
  put(sheet, 'C9', 'below');
  put(sheet, 'E9', '=C2');
  tableIn(model).insertColumn(1, '新規');
  await model.settle();
  expect(values(sheet, 'A1:F2')).toEqual([
    ['区分', '新規', '数', '額', null, null],
    ['a', null, 1, 10, null, 'beside'],
  ]);
  expect(value(sheet, 'C9')).toBe('below');
  expect(sheet.formula(8, 4)).toBe('=D2');
  expect(tableIn(model).area).toEqual(area('A1:D3'));
  expect(value(sheetNamed(model, '集計'), 'A1')).toBe(3);
});

test('names of tables and of ranges are one list, valid and unique', () => {
  const model = open();
  const table = tableIn(model);
  model.setName({ name: '範囲', formula: '=台帳!$A$1', visible: true });
  expect(() => (table.name = 'A1')).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  expect(() => (table.name = '二 語')).toThrow(expect.objectContaining({ code: 'invalidArgument' }));
  expect(() => (table.name = '範囲')).toThrow(expect.objectContaining({ code: 'itemAlreadyExists' }));
  expect(() => model.setName({ name: '表', formula: '=1', visible: true })).toThrow(
    expect.objectContaining({ code: 'itemAlreadyExists' }),
  );
  table.name = '新表';
  expect(sheetNamed(model, '集計').formula(0, 3)).toBe('=SUM(新表)');
});

test('totals row: added below, counts in #All and not in the data', async () => {
  const model = open();
  const table = tableIn(model);
  const sums = sheetNamed(model, '集計');
  put(sums, 'A2', '=ROWS(表[#All])');
  put(sums, 'A3', '=表[[#Totals],[額]]');
  table.showTotals = true;
  await model.settle();
  expect(values(sheetNamed(model, '台帳'), 'A4:C4')).toEqual([['Total', null, 30]]);
  expect(values(sums, 'A1:A3')).toEqual([[3], [4], [30]]);
  table.showTotals = false;
  await model.settle();
  expect(values(sums, 'A1:A3')).toEqual([[3], [3], [{ error: '#REF!' }]]);
});

test('rows that a person inserts and deletes in the grid move and stretch the table', async () => {
  const model = open();
  const sheet = sheetNamed(model, '台帳');
  const sums = sheetNamed(model, '集計');
  sheet.insertRows(2, 1);
  sheet.write(area('A3:C3'), [['n', 100, 0]]);
  await model.settle();
  expect(tableIn(model).area).toEqual(area('A1:C4'));
  expect(value(sums, 'A1')).toBe(103);
  sheet.insertRows(0, 2);
  await model.settle();
  expect(tableIn(model).area).toEqual(area('A3:C6'));
  expect(value(sums, 'A1')).toBe(103);
  put(sheet, 'B4', 7);
  await model.settle();
  expect(value(sums, 'A1')).toBe(109);
  sheet.deleteRows(4, 1);
  await model.settle();
  expect(tableIn(model).area).toEqual(area('A3:C5'));
  expect(value(sums, 'A1')).toBe(9);
});

test('delete clears the cells, convertToRange keeps them; formulas lose the table', async () => {
  const model = open();
  tableIn(model).convertToRange();
  await model.settle();
  expect(model.tables).toEqual([]);
  expect(value(sheetNamed(model, '台帳'), 'A1')).toBe('区分');
  expect(value(sheetNamed(model, '集計'), 'A1')).toHaveProperty('error');
  const again = open();
  tableIn(again).delete();
  expect(sheetNamed(again, '台帳').usedArea(false)).toBeUndefined();
});

test('a table without headers of its own gets a header row', () => {
  const model = openBook([sheetOf('S', [[1, 2], [3, 4], ['below']])]);
  const sheet = sheetNamed(model, 'S');
  const table = sheet.addTable(area('A1:B2'), false);
  expect(table.area).toEqual(area('A1:B3'));
  expect(values(sheet, 'A1:B4')).toEqual([
    ['Column1', 'Column2'],
    [1, 2],
    [3, 4],
    ['below', null],
  ]);
  expect(() => sheet.addTable(area('B2:D4'), true)).toThrow(
    expect.objectContaining({ code: 'invalidArgument' }),
  );
  expect(table.name).toBe('Table1');
});
