import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel();
});

/** Writes a format property of A1:B2 and reads it back. */
async function written<T>(
  write: (format: Excel.RangeFormat) => void,
  path: string,
  read: (format: Excel.RangeFormat) => T,
): Promise<T> {
  return excel.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
    write(format);
    format.load(path);
    await context.sync();
    return read(format);
  });
}

test.each<[string, unknown, (format: Excel.RangeFormat) => void, (format: Excel.RangeFormat) => unknown]>([
  ['fill/color', '#FF0000', (f) => (f.fill.color = 'red'), (f) => f.fill.color],
  ['fill/color', '#ABCDEF', (f) => (f.fill.color = '#abcdef'), (f) => f.fill.color],
  ['font/name', 'メイリオ', (f) => (f.font.name = 'メイリオ'), (f) => f.font.name],
  ['font/size', 14, (f) => (f.font.size = 14), (f) => f.font.size],
  ['font/color', '#00FF00', (f) => (f.font.color = '#00FF00'), (f) => f.font.color],
  ['font/bold', true, (f) => (f.font.bold = true), (f) => f.font.bold],
  ['font/italic', true, (f) => (f.font.italic = true), (f) => f.font.italic],
  ['font/strikethrough', true, (f) => (f.font.strikethrough = true), (f) => f.font.strikethrough],
  ['font/underline', 'Single', (f) => (f.font.underline = 'Single'), (f) => f.font.underline],
  ['horizontalAlignment', 'Center', (f) => (f.horizontalAlignment = 'Center'), (f) => f.horizontalAlignment],
  ['verticalAlignment', 'Top', (f) => (f.verticalAlignment = 'Top'), (f) => f.verticalAlignment],
  ['wrapText', true, (f) => (f.wrapText = true), (f) => f.wrapText],
  ['indentLevel', 2, (f) => (f.indentLevel = 2), (f) => f.indentLevel],
  ['columnWidth', 96, (f) => (f.columnWidth = 96), (f) => f.columnWidth],
  ['rowHeight', 30, (f) => (f.rowHeight = 30), (f) => f.rowHeight],
  ['protection/locked', false, (f) => (f.protection.locked = false), (f) => f.protection.locked],
])('%s is written and read', async (path, expected, write, read) => {
  expect(await written(write, path, read)).toBe(expected);
});

test('defaults are what an untouched cell has', async () => {
  const format = await written(
    () => undefined,
    'wrapText,horizontalAlignment,verticalAlignment,fill/color,font/bold,font/color,protection/locked',
    (f) => f.toJSON(),
  );
  expect(format).toEqual({
    wrapText: false,
    horizontalAlignment: 'General',
    verticalAlignment: expect.stringMatching(/^(?:Bottom|Center)$/) as string,
    fill: { color: '#FFFFFF' },
    font: { bold: false, color: '#000000' },
    protection: { locked: true },
  });
});

test('cells that differ answer null; clearing a fill brings back the default', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').format.fill.color = '#112233';
    const both = sheet.getRange('A1:A2').format.fill;
    both.load('color');
    await context.sync();
    expect(both.color).toBeNull();
    sheet.getRange('A1').format.fill.clear();
    both.load('color');
    await context.sync();
    expect(both.color).toBe('#FFFFFF');
  });
  expect(excel.saveBook().sheets[0]?.cells.get(0)?.get(0)?.style?.fillColor).toBeUndefined();
});

test('borders: edges, inner lines, style, weight, colour and none', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const { borders } = sheet.getRange('B2:C3').format;
    const bottom = borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.weight = 'Medium';
    bottom.color = '#0000FF';
    borders.getItem('InsideVertical').style = 'Dot';
    const top = borders.getItem('EdgeTop');
    for (const border of [bottom, top, borders.getItem('InsideVertical')]) border.load('style,weight,color');
    await context.sync();
    expect([bottom.style, bottom.weight, bottom.color, top.style]).toEqual([
      'Continuous',
      'Medium',
      '#0000FF',
      'None',
    ]);
    bottom.style = 'None';
    bottom.load('style');
    await context.sync();
    expect(bottom.style).toBe('None');
  });
  const cells = excel.saveBook().sheets[0]?.cells;
  expect(cells?.get(1)?.get(1)?.style?.borderRight).toEqual({ line: 'dotted', color: '#000000' });
  expect(cells?.get(2)?.get(1)?.style?.borderBottom).toBeUndefined();
});

test('columns fit their content', async () => {
  const widths = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B1').values = [['x', '協働による地域づくりの推進に関する条例']];
    const range = sheet.getRange('A1:B1');
    range.format.autofitColumns();
    range.format.autofitRows();
    const cells = ['A1', 'B1'].map((address) => sheet.getRange(address).format);
    for (const format of cells) format.load('columnWidth');
    await context.sync();
    return cells.map((format) => format.columnWidth);
  });
  expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 3);
});
