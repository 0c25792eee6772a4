import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ book: bookOf({ 一: [[1]], 二: [] }) });
});

/** The error that a batch ends with. */
async function errorOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> {
  try {
    await excel.Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('The batch succeeded');
}

test('Office.js is ready, in the language asked for, with the requirement sets of a desktop Excel', async () => {
  const { Office } = excel;
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('ja-JP');
  expect(Office.context.contentLanguage).toBe('ja-JP');
  expect(Office.context.platform).toBe('PC');
  const supported = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  expect([
    supported('ExcelApi', '1.14'),
    supported('ExcelApi', '1.15'),
    supported('ExcelApi', '1.99'),
    supported('SharedRuntime', '1.1'),
    supported('CustomFunctionsRuntime', '1.3'),
    supported('RibbonApi', '1.1'),
  ]).toEqual([true, true, false, true, true, true]);
  expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#f0f0f0');
  const other = await startExcel({ locale: 'en-US', requirements: { ExcelApi: '1.9' }, theme: 'dark' });
  expect(other.Office.context.displayLanguage).toBe('en-US');
  expect(other.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(other.Office.context.officeTheme.bodyBackgroundColor).toBe('#262626');
});

test('nothing of Office.js is changed: a property that is not loaded throws', async () => {
  const error = await errorOf(async (context) => {
    const range = context.workbook.worksheets.getItem('一').getRange('A1');
    range.load('values');
    await context.sync();
    return range.text;
  });
  expect(error.code).toBe('PropertyNotLoaded');
});

test('an item that is not there: code, status and place', async () => {
  const error = await errorOf(async (context) => {
    context.workbook.worksheets.getItem('三').getRange('A1').values = [[1]];
    await context.sync();
  });
  expect([error.name, error.code, error.debugInfo.errorLocation]).toEqual([
    'RichApi.Error',
    'ItemNotFound',
    'WorksheetCollection.getItem',
  ]);
});

test.each([
  ['too few rows', [[1, 2]]],
  ['ragged rows', [[1, 2], [3]]],
  ['one cell in an array', [[1]]],
])('%s: InvalidArgument', async (_name, values) => {
  const error = await errorOf(async (context) => {
    context.workbook.worksheets.getItem('一').getRange('A1:B2').values = values;
    await context.sync();
  });
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Range.values']);
});

test('what ran before an error stays, what comes after does not run', async () => {
  const error = await errorOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem('一');
    sheet.getRange('A1').values = [['before']];
    context.workbook.worksheets.getItem('三').delete();
    sheet.getRange('A1').values = [['after']];
    await context.sync();
  });
  expect(error.code).toBe('ItemNotFound');
  expect(excel.model.sheets[0]?.value(0, 0)).toBe('before');
});

test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
  [
    'a property',
    'Workbook.usePrecisionAsDisplayed',
    ({ workbook }) => workbook.load('usePrecisionAsDisplayed'),
  ],
  [
    'setting a property',
    'setting Worksheet.standardWidth',
    ({ workbook }) => {
      workbook.worksheets.getItem('一').standardWidth = 9;
    },
  ],
  [
    'a method that answers nothing',
    'Range.setDirty()',
    ({ workbook }) => {
      workbook.worksheets.getItem('一').getRange('A1:A2').setDirty();
    },
  ],
  [
    'a method that answers an object',
    'Range.getSurroundingRegion()',
    ({ workbook }) => workbook.worksheets.getItem('一').getRange('A1').getSurroundingRegion().load('address'),
  ],
  ['an object', 'Worksheet.shapes', ({ workbook }) => workbook.worksheets.getItem('一').shapes.load('items')],
  [
    'a value of an enumeration',
    'the value "DashDot"',
    ({ workbook }) => {
      workbook.worksheets.getItem('一').getRange('A1').format.borders.getItem('EdgeTop').style = 'DashDot';
    },
  ],
])('%s that is not modelled fails by name', async (_what, name, use) => {
  const error = await errorOf(async (context) => {
    use(context);
    await context.sync();
  });
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain(name);
});

test('null objects: found or not, and everything reached through one', async () => {
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const missing = worksheets.getItemOrNullObject('三');
    const cell = missing.getRange('A1');
    const found = worksheets.getItemOrNullObject('二');
    missing.load('name');
    found.load('name');
    cell.load('values');
    missing.delete();
    await context.sync();
    expect([missing.isNullObject, cell.isNullObject, found.isNullObject, found.name]).toEqual([
      true,
      true,
      false,
      '二',
    ]);
  });
});

test('items of a collection, loaded with their properties and with those of their parts', async () => {
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name,items/protection/protected');
    const count = sheets.getCount();
    await context.sync();
    expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
      ['一', false],
      ['二', false],
    ]);
    expect(count.value).toBe(2);
    const [first] = sheets.items;
    first?.getRange('A1').load('values');
    await context.sync();
  });
});

test('a page of a collection', async () => {
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load({ name: true, $skip: 1, $top: 1 });
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(['二']);
  });
});

test('set() and toJSON() of several properties at once', async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('二').getRange('D1');
    range.set({ values: [['x']], format: { fill: { color: '#00FF00' } } });
    range.load(['values', 'format/fill/color']);
    await context.sync();
    expect(range.toJSON()).toMatchObject({ values: [['x']], format: { fill: { color: '#00FF00' } } });
  });
});

test('a range lives through several syncs, and is let go at the end of the run', async () => {
  let kept: Excel.Range | undefined;
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('一').getUsedRange();
    range.load('address');
    await context.sync();
    range.getOffsetRange(1, 0).values = [[43]];
    range.load('values');
    await context.sync();
    expect([range.address, range.values]).toEqual(['一!A1', [[1]]]);
    expect(excel.host.trackedObjects).toBeGreaterThan(0);
    kept = range;
  });
  await excel.idle();
  expect(excel.host.trackedObjects).toBe(0);
  const use = async (): Promise<void> => {
    kept?.load('text');
    await kept?.context.sync();
  };
  await expect(use()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
});

test('a tracked range outlives its run, until its sheet goes', async () => {
  const range = await excel.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('二').getRange('A1');
    context.trackedObjects.add(cell);
    cell.load('address');
    await context.sync();
    return cell;
  });
  await excel.Excel.run(range, async (context) => {
    range.values = [['still here']];
    await context.sync();
  });
  expect(excel.model.sheets[1]?.value(0, 0)).toBe('still here');
  excel.model.sheets[1]?.delete();
  const use = excel.Excel.run(range, async (context) => {
    range.values = [['gone']];
    await context.sync();
  });
  await expect(use).rejects.toMatchObject({ code: 'InvalidReference' });
});

test('one request at a time: two runs at once do not mix', async () => {
  const add = (): Promise<void> =>
    excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('一').getRange('A1');
      cell.load('values');
      await context.sync();
      cell.values = [[Number(cell.values[0]?.[0]) + 1]];
      await context.sync();
    });
  await Promise.all([add(), add()]);
  await add();
  expect(excel.model.sheets[0]?.value(0, 0)).toBe(3);
});

test('the application calculates on demand', async () => {
  await excel.Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    context.workbook.worksheets.getItem('一').getRange('B1').formulas = [['=A1*2']];
    application.calculate(excel.Excel.CalculationType.full);
    application.load('calculationMode,calculationState');
    context.workbook.load('name');
    await context.sync();
    expect([application.calculationMode, application.calculationState, context.workbook.name]).toEqual([
      'Automatic',
      'Done',
      'Book1.xlsx',
    ]);
  });
  expect(excel.model.sheets[0]?.value(0, 1)).toBe(2);
});
