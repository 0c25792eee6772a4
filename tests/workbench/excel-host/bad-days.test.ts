import { LTSC_2021_REQUIREMENTS } from '../../../src/workbench/excel-host/host-information';
import { bookOf, tableOver } from '../../office/books';
import { startExcel } from '../../office/start-excel';

const ROWS = [
  ['番号', '値'],
  [1, 10],
  [2, 20],
];
const BOOK = bookOf({ 表: ROWS }, { 表: [tableOver('表1', ROWS)] });

const ALL_FAIL = { request: 1, times: Infinity, code: 'GeneralException', done: 'nothing' } as const;

const TWICE = { id: 'TWICE', name: 'TWICE', parameters: [{ name: 'x', dimensionality: 'scalar' }] };

const code = (error: unknown): unknown => (error as { readonly code: unknown }).code;

const write = (value: unknown, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.getItem('表').getRange('D1').values = [[value]];
    await context.sync();
  });

const read = (address: string): Promise<unknown[][]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load({ values: true });
    await context.sync();
    return range.values;
  });

const refusalOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'nothing', code);

test('more than 5 MB is refused both ways, as Excel on the web does; nothing of the request is done', async () => {
  const { model, host } = await startExcel({ book: BOOK });
  host.badDays.set({ payload: 2000 });
  expect(await refusalOf(write('字'.repeat(700)))).toBe('RequestPayloadSizeLimitExceeded');
  expect(model.sheets[0]?.value(0, 3)).toBeNull();
  await write('短い');
  expect(await refusalOf(read('A1:Z200'))).toBe('ResponsePayloadSizeLimitExceeded');
  expect(await read('A2:B2')).toEqual([[1, 10]]);
  host.badDays.clear();
  await write('字'.repeat(700));
});

test('more than 5,000,000 cells are too many for one range', async () => {
  await startExcel({ book: BOOK });
  expect(await refusalOf(read('A1:F1000000'))).toBe('RangeExceedsLimit');
});

test('while a cell is edited, requests fail; those that may be delayed wait for its end', async () => {
  const { model, host } = await startExcel({ book: BOOK });
  host.badDays.set({ cellEditing: true });
  expect(await refusalOf(write('x'))).toBe('InvalidOperationInCellEditMode');
  let written = false;
  const waiting = write('y', { delayForCellEdit: true }).then(() => (written = true));
  expect(await refusalOf(read('A1'))).toBe('InvalidOperationInCellEditMode');
  expect(written).toBe(false);
  host.badDays.set({ cellEditing: false });
  await waiting;
  expect(model.sheets[0]?.value(0, 3)).toBe('y');
});

test('a protected structure keeps its sheets; cells may be written', async () => {
  const { model, host } = await startExcel({ book: BOOK });
  host.badDays.set({ structureProtected: true });
  const add = Excel.run(async (context) => {
    context.workbook.worksheets.add('新しい');
    await context.sync();
  });
  expect(await refusalOf(add)).toBe('AccessDenied');
  const rename = Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().name = '別';
    await context.sync();
  });
  expect(await refusalOf(rename)).toBe('AccessDenied');
  await write('x');
  const isProtected = await Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load({ protected: true });
    await context.sync();
    const before = protection.protected;
    protection.unprotect();
    protection.load({ protected: true });
    await context.sync();
    return [before, protection.protected];
  });
  expect(isProtected).toEqual([true, false]);
  expect(model.sheets).toHaveLength(1);
});

test('on a day of conflicts nothing can be changed, but read', async () => {
  const { model, host } = await startExcel({ book: BOOK });
  host.badDays.set({ conflicts: true });
  expect(await refusalOf(write('x'))).toBe('Conflict');
  expect(model.sheets[0]?.value(0, 3)).toBeNull();
  expect(await read('A2')).toEqual([[1]]);
});

describe('the nth request', () => {
  const two = (): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('D1').values = [['a']];
      sheet.getRange('D2').values = [['b']];
      await context.sync();
    });

  test.each([
    ['GeneralException', 'nothing', [null, null]],
    ['GeneralException', 'half', ['a', null]],
    ['ConnectionFailure', 'all', ['a', 'b']],
    ['ActivityLimitReached', 'nothing', [null, null]],
    ['InvalidOrTimedOutSession', 'nothing', [null, null]],
  ] as const)('fails with %s when %s of it was done, and only that one', async (failure, done, left) => {
    const { model, host } = await startExcel({ book: BOOK });
    await read('A1');
    host.badDays.set({ failure: { request: 2, times: 1, code: failure, done } });
    await read('A1');
    expect(await refusalOf(two())).toBe(failure);
    expect([0, 1].map((row) => model.sheets[0]?.value(row, 3))).toEqual(left);
    await two();
    expect([0, 1].map((row) => model.sheets[0]?.value(row, 3))).toEqual(['a', 'b']);
  });
});

test('another author comes between two requests, and events say so', async () => {
  const { model, host, idle } = await startExcel({ book: BOOK });
  const sources: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      sources.push(`${event.changeType} ${event.source} ${event.triggerSource ?? ''}`);
      return Promise.resolve();
    });
    await context.sync();
  });
  host.badDays.set({ coauthor: { before: 2, deed: 'insertsRow' } });
  expect(await read('A1')).toEqual([['番号']]);
  expect(await read('A2')).toEqual([['番号']]);
  host.badDays.set({ coauthor: { before: 1, deed: 'renamesSheet' } });
  expect(await refusalOf(write('x'))).toBe('ItemNotFound');
  host.badDays.set({ coauthor: { before: 1, deed: 'editsCell' } });
  await read('A1');
  await idle();
  expect(sources).toEqual(['RowInserted Remote Unknown', 'RangeEdited Remote Unknown']);
  expect(model.sheets[0]?.name).toBe('表 (2)');
});

test('a silent Excel answers when it speaks again', async () => {
  const { host } = await startExcel({ book: BOOK });
  host.badDays.set({ silent: true });
  let answered = false;
  const asked = read('A1').then(() => (answered = true));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(answered).toBe(false);
  host.badDays.set({ silent: false, slow: 1 });
  await asked;
});

test('functions of the add-in go on calculating while a cell is edited', async () => {
  const excel = await startExcel({ book: bookOf({ 表: [[3]] }) });
  excel.CustomFunctions.associate('TWICE', (value: number) => value * 2);
  excel.host.badDays.set({ cellEditing: true, failure: ALL_FAIL });
  excel.registerFunctions({ namespace: 'TEST', functions: [TWICE] }, true);
  excel.model.sheets[0]?.write({ top: 0, left: 1, bottom: 0, right: 1 }, [['=TEST.TWICE(A1)']]);
  await excel.idle();
  expect(excel.model.sheets[0]?.value(0, 1)).toBe(6);
});

test('LTSC 2021 says which requirement sets it has', async () => {
  const { Office } = await startExcel({ book: BOOK, requirements: LTSC_2021_REQUIREMENTS });
  const has = (set: string, version: string): boolean =>
    Office.context.requirements.isSetSupported(set, version);
  expect([has('ExcelApi', '1.14'), has('ExcelApi', '1.15'), has('SharedRuntime', '1.1')]).toEqual([
    true,
    false,
    true,
  ]);
});
