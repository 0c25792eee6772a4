import type { SheetModel } from '../../../src/sheets/workbook-model';
import { EVENT_SHAPES } from '../../../src/workbench/excel-host/data-shapes';
import { bookOf, tableOver } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

const ROWS = [
  ['番号', '題名'],
  [1, '一つ目'],
  [2, '二つ目'],
];

let excel: RunningExcel;

beforeEach(async () => {
  const book = bookOf({ 表: ROWS, 空: [] }, { 表: [tableOver('題名表', ROWS)] });
  excel = await startExcel({ book });
});

/** Adds a handler and collects what it is told. */
async function listen<T>(
  choose: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
): Promise<{ readonly told: T[]; readonly handler: OfficeExtension.EventHandlerResult<T> }> {
  const told: T[] = [];
  const handler = await excel.Excel.run(async (context) => {
    const added = choose(context).add((event) => {
      told.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return { told, handler };
}

const sheet = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('表');

async function write(address: string, values: unknown[][]): Promise<void> {
  await excel.Excel.run(async (context) => {
    sheet(context).getRange(address).values = values;
    await context.sync();
  });
  await excel.idle();
}

test('a change by the add-in: address, who, before and after', async () => {
  const { told } = await listen((context) => sheet(context).onChanged);
  await write('D2', [['=B2&"!"']]);
  await write('D2', [[7]]);
  await write('D2:E3', [
    [1, 2],
    [3, 4],
  ]);
  expect(told).toMatchObject([
    {
      type: 'WorksheetChanged',
      address: 'D2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: { valueBefore: '', valueAfter: '一つ目!', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    },
    {
      address: 'D2',
      details: { valueBefore: '一つ目!', valueAfter: 7, valueTypeBefore: 'String', valueTypeAfter: 'Double' },
    },
    { address: 'D2:E3', triggerSource: 'ThisLocalAddin' },
  ]);
  expect(told[2]?.details).toBeUndefined();
});

test('a change by a person is not the add-in’s', async () => {
  const { told } = await listen((context) => sheet(context).onChanged);
  excel.model.sheets[0]?.write({ top: 4, left: 4, bottom: 4, right: 4 }, [['typed']]);
  await excel.idle();
  expect(told).toMatchObject([{ address: 'E5', triggerSource: 'Unknown', details: { valueAfter: 'typed' } }]);
});

test('events carry every field that the host says they have', async () => {
  const changed = await listen((context) => sheet(context).onChanged);
  const table = await listen((context) => context.workbook.tables.getItem('題名表').onChanged);
  const selected = await listen((context) => sheet(context).onSelectionChanged);
  const calculated = await listen((context) => context.workbook.worksheets.onCalculated);
  const rows = await listen((context) => sheet(context).onRowSorted);
  const columns = await listen((context) => context.workbook.worksheets.onColumnSorted);
  const tableAdded = await listen((context) => context.workbook.tables.onAdded);
  const tableDeleted = await listen((context) => sheet(context).tables.onDeleted);
  const added = await listen((context) => context.workbook.worksheets.onAdded);
  const activated = await listen((context) => context.workbook.worksheets.onActivated);
  const deactivated = await listen((context) => context.workbook.worksheets.onDeactivated);
  const deleted = await listen((context) => context.workbook.worksheets.onDeleted);
  await write('B3', [['新しい']]);
  await write('N1', [['=1+1']]);
  await excel.Excel.run(async (context) => {
    sheet(context).getRange('B3').select();
    const cells = sheet(context).getRange('H1:I2');
    cells.values = [
      [2, 1],
      [1, 2],
    ];
    await context.sync();
    cells.sort.apply([{ key: 0 }]);
    await context.sync();
    cells.sort.apply([{ key: 0, ascending: false }], false, false, 'Columns');
    await context.sync();
    const more = sheet(context).tables.add('K1:L3', true);
    await context.sync();
    more.delete();
    await context.sync();
    context.workbook.worksheets.add('新').activate();
    await context.sync();
    context.workbook.worksheets.getItem('新').delete();
    await context.sync();
  });
  await excel.idle();
  const fields = ([event]: readonly unknown[]): string[] => Object.keys(event as object);
  const told: Record<keyof typeof EVENT_SHAPES, string[]> = {
    WorksheetChangedEventArgs: fields(changed.told),
    TableChangedEventArgs: fields(table.told),
    ChangedEventDetail: fields([changed.told[0]?.details]),
    TableAddedEventArgs: fields(tableAdded.told),
    TableDeletedEventArgs: fields(tableDeleted.told),
    WorksheetAddedEventArgs: fields(added.told),
    WorksheetDeletedEventArgs: fields(deleted.told),
    WorksheetActivatedEventArgs: fields(activated.told),
    WorksheetDeactivatedEventArgs: fields(deactivated.told),
    WorksheetRowSortedEventArgs: fields(rows.told),
    WorksheetColumnSortedEventArgs: fields(columns.told),
    WorksheetCalculatedEventArgs: fields(calculated.told),
    WorksheetSelectionChangedEventArgs: fields(selected.told),
  };
  for (const [shape, names] of Object.entries(EVENT_SHAPES)) {
    expect([shape, told[shape as keyof typeof EVENT_SHAPES]]).toEqual([
      shape,
      expect.arrayContaining([...names]),
    ]);
  }
});

test.each([
  ['RowInserted', (sheetModel: SheetModel) => sheetModel.insertRows(6, 2)],
  ['RowDeleted', (sheetModel: SheetModel) => sheetModel.deleteRows(6, 1)],
  ['ColumnInserted', (sheetModel: SheetModel) => sheetModel.insertColumns(5, 1)],
  ['ColumnDeleted', (sheetModel: SheetModel) => sheetModel.deleteColumns(5, 1)],
])('whole rows and columns: %s', async (changeType, change) => {
  const { told } = await listen((context) => sheet(context).onChanged);
  const [first] = excel.model.sheets;
  if (first !== undefined) change(first);
  await excel.idle();
  expect(told[0]).toMatchObject({ changeType, triggerSource: 'Unknown' });
});

test('an event leads to its range', async () => {
  const { told } = await listen((context) => sheet(context).onChanged);
  await write('D2', [[5]]);
  const address = await excel.Excel.run(async (context) => {
    const range = told[0]?.getRange(context);
    range?.load('address');
    await context.sync();
    return range?.address;
  });
  expect(address).toBe('表!D2');
});

test('a handler that is removed is not told', async () => {
  const { told, handler } = await listen((context) => sheet(context).onChanged);
  await excel.Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write('D2', [[5]]);
  expect(told).toEqual([]);
});

test('formula results, formats and reading tell nothing', async () => {
  await write('D2', [['=A2+1']]);
  const { told } = await listen((context) => sheet(context).onChanged);
  await excel.Excel.run(async (context) => {
    const range = sheet(context).getRange('D2');
    range.format.font.bold = true;
    range.load('values');
    await context.sync();
  });
  await write('A2', [[5]]);
  expect(told.map((event) => event.address)).toEqual(['A2']);
});

test('the collection hears of every sheet; a table of its own cells', async () => {
  const every = await listen((context) => context.workbook.worksheets.onChanged);
  const table = await listen((context) => context.workbook.tables.getItem('題名表').onChanged);
  const tables = await listen((context) => context.workbook.tables.onChanged);
  await write('B3:D3', [['新しい', 1, 2]]);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('空').getRange('A1').values = [[1]];
    await context.sync();
  });
  await excel.idle();
  expect(every.told.map((event) => event.address)).toEqual(['B3:D3', 'A1']);
  expect(table.told).toMatchObject([
    { type: 'TableChanged', address: 'B3', tableId: expect.any(String) as string },
  ]);
  expect(tables.told.map((event) => event.address)).toEqual(['B3']);
});

test('sheets that come, are looked at, and go', async () => {
  const added = await listen((context) => context.workbook.worksheets.onAdded);
  const activated = await listen((context) => context.workbook.worksheets.onActivated);
  const left = await listen((context) => sheet(context).onDeactivated);
  const deleted = await listen((context) => context.workbook.worksheets.onDeleted);
  const id = await excel.Excel.run(async (context) => {
    const fresh = context.workbook.worksheets.add('新');
    fresh.activate();
    fresh.load('id');
    await context.sync();
    return fresh.id;
  });
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('新').delete();
    await context.sync();
  });
  await excel.idle();
  expect(added.told).toMatchObject([{ type: 'WorksheetAdded', worksheetId: id }]);
  expect(activated.told[0]).toMatchObject({ type: 'WorksheetActivated', worksheetId: id });
  expect(left.told).toHaveLength(1);
  expect(deleted.told).toMatchObject([{ type: 'WorksheetDeleted', worksheetId: id }]);
});

test('a change on a sheet that is deleted at once is not told', async () => {
  const every = await listen((context) => context.workbook.worksheets.onChanged);
  await excel.Excel.run(async (context) => {
    const last = context.workbook.worksheets.getItem('空');
    last.getRange('A1').values = [[1]];
    last.delete();
    sheet(context).getRange('D1').values = [[1]];
    await context.sync();
  });
  await excel.idle();
  expect(every.told.map((event) => event.address)).toEqual(['D1']);
});

test('the selection', async () => {
  const { told } = await listen((context) => sheet(context).onSelectionChanged);
  await excel.Excel.run(async (context) => {
    sheet(context).getRange('B2:B3').select();
    await context.sync();
  });
  await excel.idle();
  expect(told.at(-1)).toMatchObject({ type: 'WorksheetSelectionChanged', address: 'B2:B3' });
});

test('a handler may write: idle() waits for what it does', async () => {
  await excel.Excel.run(async (context) => {
    sheet(context).onChanged.add(async (event) => {
      if (event.address !== 'D2') return;
      await excel.Excel.run(async (inner) => {
        sheet(inner).getRange('F2').values = [['echo']];
        await inner.sync();
      });
    });
    await context.sync();
  });
  await write('D2', [[1]]);
  expect(excel.model.sheets[0]?.value(1, 5)).toBe('echo');
});
