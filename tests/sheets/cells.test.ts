import { area, closeEngines, openBook, put, sheetNamed, sheetOf, value, values } from './sheet-books';

afterEach(closeEngines);

const open = (rows: Parameters<typeof sheetOf>[1] = []) => {
  const model = openBook([sheetOf('S', rows)]);
  return { model, sheet: sheetNamed(model, 'S') };
};

test.each([
  ['12', 12, 'General'],
  ['-1,234.5', -1234.5, '#,##0.00'],
  ['50%', 0.5, '0%'],
  ['¥1,200', 1200, '¥#,##0'],
  ['1e3', 1000, '0.00E+00'],
  ['true', true, 'General'],
  ['2021/4/1', 44287, 'yyyy/m/d'],
  ['2021-04-01', 44287, 'yyyy/m/d'],
  ['2021年4月1日', 44287, 'yyyy"年"m"月"d"日"'],
  ['4/1', 46113, 'm"月"d"日"'],
  ['2021/2/30', '2021/2/30', 'General'],
  ['13:30', 0.5625, 'h:mm'],
  ["'12", '12', 'General'],
  ["'=A1", '=A1', 'General'],
  ['２０２１', '２０２１', 'General'],
  ['1,23', '1,23', 'General'],
  [' x ', ' x ', 'General'],
])('typing %p', (typed, expected, format) => {
  const { sheet } = open();
  put(sheet, 'A1', typed);
  expect(value(sheet, 'A1')).toEqual(expected);
  expect(sheet.style(0, 0).numberFormat ?? 'General').toBe(format);
});

test('typed errors are errors, text that only looks like one is text; "@" keeps text', async () => {
  const { model, sheet } = open();
  put(sheet, 'A1', '#N/A');
  put(sheet, 'A2', "'#N/A");
  sheet.setStyle(area('A3:A4'), { numberFormat: '@' });
  sheet.write(area('A3:A4'), [['012'], ['=1+1']]);
  put(sheet, 'A5', '=LEN(A3)+ISNUMBER(A3)');
  await model.settle();
  expect(values(sheet, 'A1:A5')).toEqual([[{ error: '#N/A' }], ['#N/A'], ['012'], ['=1+1'], [3]]);
  expect(sheet.formula(3, 0)).toBeUndefined();
});

test('undefined leaves a cell, null and "" clear it', () => {
  const { sheet } = open([[1, 2, 3]]);
  sheet.write(area('A1:C1'), [[undefined, null, '']]);
  expect(values(sheet, 'A1:C1')).toEqual([[1, null, null]]);
});

test('what a cell shows', () => {
  const { sheet } = open([[44287, 0.875, 1234567, -5, true, '文', 0.1 + 0.2, 43585, -1]]);
  const formats = [
    'ggge"年"m"月"d"日"',
    '0.0%',
    '#,##0;[Red]-#,##0',
    '#,##0"円";"▲"#,##0"円"',
    'General',
    '@',
    'General',
    '[$-411]ge.m.d',
    'yyyy/m/d',
  ];
  formats.forEach((numberFormat, column) =>
    sheet.setStyle({ top: 0, bottom: 0, left: column, right: column }, { numberFormat }),
  );
  expect(formats.map((_, column) => sheet.text(0, column))).toEqual([
    '令和3年4月1日',
    '87.5%',
    '1,234,567',
    '▲5円',
    'TRUE',
    '文',
    '0.3',
    'H31.4.30',
    '########',
  ]);
});

test('styles merge, single fields go back, formats and contents are cleared apart', () => {
  const { sheet } = open([['x']]);
  sheet.setStyle(area('A1:B1'), {
    bold: true,
    fillColor: '#FF0000',
    borderTop: { line: 'thin', color: '#000000' },
  });
  sheet.setStyle(area('A1'), { italic: true, bold: false });
  expect(sheet.style(0, 0)).toEqual({
    bold: false,
    italic: true,
    fillColor: '#FF0000',
    borderTop: { line: 'thin', color: '#000000' },
  });
  sheet.setStyle(area('A1'), { fillColor: null, borderTop: null, bold: null });
  expect(sheet.style(0, 0)).toEqual({ italic: true });
  sheet.clear(area('A1'), 'contents');
  expect(sheet.style(0, 0)).toEqual({ italic: true });
  sheet.clear(area('A1:B1'), 'formats');
  expect(sheet.style(0, 0)).toEqual({});
  expect(sheet.usedArea(false)).toBeUndefined();
});

test('the result of a formula does not change how its cell looks', async () => {
  const { model, sheet } = open([[0.5, '=A1', '=TODAY()']]);
  sheet.setStyle(area('A1'), { numberFormat: '0%' });
  await model.calculateAll();
  expect(sheet.style(0, 1)).toEqual({});
  expect(sheet.style(0, 2)).toEqual({});
});

test('widths, heights, hidden rows and columns, freeze, merges, gridlines, tab', () => {
  const { sheet } = open([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  sheet.setColumnWidth(0, 2, 12.5);
  sheet.setRowHeight(1, 1, 30.75);
  sheet.setColumnsHidden(3, 3, true);
  sheet.setRowsHidden(4, 5, true);
  sheet.setFreeze(1, 2);
  sheet.merge(area('A1:B2'));
  sheet.showGridlines = false;
  sheet.tabColor = '#00FF00';
  expect([sheet.columnWidth(2), sheet.columnWidth(9), sheet.rowHeight(1), sheet.rowHeight(0)]).toEqual([
    12.5, 8.43, 30.75, 15,
  ]);
  expect([sheet.columnHidden(3), sheet.rowHidden(5), sheet.rowHidden(6)]).toEqual([true, true, false]);
  expect(sheet.freeze).toEqual({ rows: 1, columns: 2 });
  expect(sheet.merges).toEqual([area('A1:B2')]);
  expect(values(sheet, 'A1:B2')).toEqual([
    ['a', null],
    [null, null],
  ]);
  expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#00FF00']);
  sheet.unmerge(area('A1'));
  expect(sheet.merges).toEqual([]);
});
