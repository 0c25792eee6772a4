import type { CustomFunction } from '../../../src/sheets/custom-functions';
import { bookOf } from '../../office/books';
import type { RunningExcel } from '../../office/running-excel';
import { startExcel } from '../../office/start-excel';

const number = { name: 'x', dimensionality: 'scalar' };

const FUNCTIONS: readonly CustomFunction[] = [
  { id: 'TWICE', name: 'TWICE', parameters: [number] },
  { id: 'LATER', name: 'LATER', parameters: [number] },
  { id: 'GRID', name: 'GRID', parameters: [{ name: 'cells', dimensionality: 'matrix' }] },
  { id: 'REFUSE', name: 'REFUSE', parameters: [number] },
  { id: 'FAIL', name: 'FAIL', parameters: [number] },
  { id: 'WHERE', name: 'WHERE', parameters: [number], options: { requiresAddress: true } },
  { id: 'COUNTUP', name: 'COUNTUP', parameters: [number], options: { stream: true } },
  { id: 'NOBODY', name: 'NOBODY', parameters: [number] },
];

let excel: RunningExcel;
let streams: { readonly from: number; readonly show: (value: number) => void }[];
let canceled: number[];

/** The page of an add-in associates its functions, as it does in Excel. */
function associate({ CustomFunctions: functions, Excel }: RunningExcel): void {
  const { Error: CellError, ErrorCode } = functions;
  functions.associate('TWICE', (x: number) => x * 2);
  functions.associate('LATER', async (x: number) => {
    // Reading the workbook while it calculates must not block it.
    const added = await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('表').getRange('A1');
      cell.load('values');
      await context.sync();
      return Number(cell.values[0]?.[0]);
    });
    return x + added;
  });
  functions.associate('GRID', (cells: unknown[][]) => cells.map((row) => [...row].reverse()));
  functions.associate('REFUSE', () => {
    // Microsoft's class extends Error; only its declaration leaves that out.
    throw new CellError(ErrorCode.notAvailable, '値がありません。') as CustomFunctions.Error & Error;
  });
  functions.associate('FAIL', () => Promise.reject(new Error('a mistake')));
  functions.associate(
    'WHERE',
    (_x: number, invocation: CustomFunctions.Invocation) => invocation.address ?? '',
  );
  functions.associate('COUNTUP', (from: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
    streams.push({ from, show: (value) => invocation.setResult(value) });
    invocation.onCanceled = () => canceled.push(from);
    invocation.setResult(from);
  });
}

beforeEach(async () => {
  streams = [];
  canceled = [];
  excel = await startExcel({
    book: bookOf({
      表: [
        [10, 2],
        [3, 4],
      ],
    }),
  });
  associate(excel);
});

/** The values of C1:D2 after the formula has been written to C1 and everything has answered. */
async function result(formula: string): Promise<unknown> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('表').getRange('C1').formulas = [[formula]];
    await context.sync();
  });
  await excel.idle();
  return excel.model.sheets[0]?.value(0, 2);
}

/** Streams have no end to wait for: looks until it is so, or for twenty seconds. */
async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 4000 && !isSo(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await excel.model.settle();
  }
  expect(isSo()).toBe(true);
}

describe.each([
  ['directly', false],
  ['through Office.js’s runtime', true],
])('%s', (_route, throughRuntime) => {
  beforeEach(() => {
    excel.registerFunctions({ namespace: 'TEST', functions: FUNCTIONS }, throughRuntime);
  });

  test.each([
    ['=TEST.TWICE(A1)', 20],
    ['=TEST.TWICE(TEST.TWICE(A1))', 40],
    ['=TEST.LATER(B1)', 12],
    ['=SUM(TEST.GRID(A1:B2))', 19],
    ['=TEST.REFUSE(1)', { error: '#N/A', message: '値がありません。' }],
    ['=TEST.FAIL(1)', { error: '#VALUE!' }],
    ['=TEST.WHERE(1)', '表!C1'],
  ])('%s', async (formula, value) => {
    const got = await result(formula);
    if (typeof value === 'object') expect(got).toMatchObject(value);
    else expect(got).toBe(value);
  });

  test('a matrix spills', async () => {
    await result('=TEST.GRID(A1:B2)');
    const spill = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('C1').getSpillingToRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(spill).toEqual([
      [2, 10],
      [4, 3],
    ]);
  });

  test('a stream shows what it gives, and ends when its cell changes', async () => {
    const shown = (wanted: unknown): Promise<void> =>
      until(() => excel.model.sheets[0]?.value(0, 2) === wanted);
    await result('=TEST.COUNTUP(B1)');
    await shown(2);
    streams[0]?.show(7);
    await shown(7);
    await result('gone');
    await until(() => canceled.length > 0);
    expect(canceled).toEqual([2]);
  });
});

test('a function the page has not associated is #NAME?', async () => {
  excel.registerFunctions({ namespace: 'TEST', functions: FUNCTIONS });
  expect(await result('=TEST.NOBODY(1)')).toMatchObject({ error: '#NAME?' });
  expect(excel.host.functionIds()).toContain('TWICE');
});
