import type { CustomFunction, FunctionCall, Invocation } from '../../src/sheets/custom-functions';
import { directCalls } from '../../src/sheets/custom-functions';
import type { WorkbookModel } from '../../src/sheets/workbook-model';
import {
  area,
  bookOf,
  closeEngines,
  engineForTest,
  put,
  sheetNamed,
  sheetOf,
  tableOf,
  value,
  values,
} from './sheet-books';

afterEach(closeEngines);

const scalar = { name: 'x' };
const matrix = { name: 'm', dimensionality: 'matrix' };

const DATA = sheetOf(
  'データ',
  [
    ['名', '数'],
    ['い', 1],
    ['ろ', null],
    ['は', 3],
  ],
  { tables: [tableOf('表', 'A1:B4', ['名', '数'])] },
);

function openWith(
  functions: readonly CustomFunction[],
  run: Record<string, (...args: never[]) => unknown>,
  blank?: 0 | null | '',
): WorkbookModel {
  const engine = engineForTest();
  const model = engine.loadBook(bookOf([DATA, sheetOf('Q', [[null]])]));
  engine.registerFunctions({
    namespace: 'KYODO',
    functions,
    invoke: directCalls((id) => run[id]),
    ...(blank === undefined ? {} : { blank }),
  });
  return model;
}

async function seen(
  functions: CustomFunction,
  formula: string,
  blank?: 0 | null | '',
): Promise<readonly unknown[]> {
  let got: unknown[] = [];
  const run = (...args: unknown[]): string => {
    got = args.slice(0, -1);
    return 'ok';
  };
  const model = openWith([functions], { [functions.id]: run }, blank);
  put(sheetNamed(model, 'Q'), 'A1', formula);
  await model.settle();
  expect(value(sheetNamed(model, 'Q'), 'A1')).toBe('ok');
  return got;
}

test('matrices are two-dimensional, blanks as the host hands them over, scalars single values', async () => {
  const both = { id: 'F', name: 'F', parameters: [matrix, scalar] };
  expect(await seen(both, '=KYODO.F(データ!B2:B4,データ!B2)')).toEqual([[[1], [0], [3]], 1]);
  expect(await seen(both, '=KYODO.F(データ!B2:B4,データ!B3)', null)).toEqual([[[1], [null], [3]], null]);
  expect(await seen(both, '=KYODO.F(表[数],"文")', '')).toEqual([[[1], [''], [3]], '文']);
  expect(await seen(both, '=KYODO.F(5,TRUE)')).toEqual([[[5]], true]);
  expect(await seen(both, '=KYODO.F({1,2;3,4},データ!B2:B2)')).toEqual([
    [
      [1, 2],
      [3, 4],
    ],
    1,
  ]);
});

test('omitted arguments are null; repeating ones come as one array', async () => {
  const optional = {
    id: 'F',
    name: 'F',
    parameters: [scalar, { ...scalar, optional: true }, { ...scalar, optional: true }],
  };
  expect(await seen(optional, '=KYODO.F(1)')).toEqual([1, null, null]);
  expect(await seen(optional, '=KYODO.F(1,,3)')).toEqual([1, null, 3]);
  const repeating = { id: 'F', name: 'F', parameters: [scalar, { ...matrix, repeating: true }] };
  expect(await seen(repeating, '=KYODO.F(1,表[数],"x")')).toEqual([1, [[[1], [0], [3]], [['x']]]]);
  expect(await seen(repeating, '=KYODO.F(1)')).toEqual([1, []]);
});

test('an error in the arguments is the answer, unless the function takes errors', async () => {
  const calls: unknown[] = [];
  const model = openWith(
    [
      { id: 'A', name: 'A', parameters: [matrix] },
      { id: 'B', name: 'B', parameters: [matrix], allowErrorForDataTypeAny: true },
    ],
    {
      A: () => 'never',
      B: (rows: unknown[][]) => {
        calls.push(rows);
        return 1;
      },
    },
  );
  const sheet = sheetNamed(model, 'Q');
  put(sheetNamed(model, 'データ'), 'B3', '=1/0');
  put(sheet, 'A1', '=KYODO.A(データ!B2:B4)');
  put(sheet, 'A2', '=KYODO.B(データ!B2:B4)');
  await model.settle();
  expect(value(sheet, 'A1')).toEqual({ error: '#DIV/0!' });
  expect(value(sheet, 'A2')).toBe(1);
  expect(calls.at(-1)).toEqual([[1], [expect.objectContaining({ code: '#DIV/0!' })], [3]]);
});

test('addresses: the calling cell and, when asked for, those of the arguments', async () => {
  const calls: Invocation[] = [];
  const options = { requiresParameterAddresses: true };
  const model = openWith(
    [{ id: 'F', name: 'F', parameters: [matrix, { ...matrix, repeating: true }], options }],
    {
      F: (_: unknown, __: unknown, invocation: Invocation) => {
        calls.push(invocation);
        return 0;
      },
    },
  );
  put(sheetNamed(model, 'Q'), 'C4', '=KYODO.F(表[数],データ!$A$2:A4,1+1)');
  await model.settle();
  expect(calls.at(-1)).toMatchObject({
    functionName: 'F',
    address: 'Q!C4',
    parameterAddresses: ['データ!B2:B4', ['データ!A2:A4', '']],
  });
});

test('errors keep their sentence; only #N/A and #VALUE! have one', async () => {
  const failing = (code: string) => () => {
    throw Object.assign(new Error('目標値が空です。'), { code });
  };
  const functions = ['A', 'B', 'C', 'D'].map((id) => ({ id, name: id, parameters: [] }));
  const model = openWith(functions, {
    A: failing('#N/A'),
    B: () => Object.assign(new Error('数ではありません。'), { code: '#VALUE!' }),
    C: failing('#DIV/0!'),
    D: () => [[Object.assign(new Error('空です。'), { code: '#N/A' })]],
  });
  const sheet = sheetNamed(model, 'Q');
  sheet.write(area('A1:E1'), [
    ['=KYODO.A()', '=KYODO.B()', '=KYODO.C()', '=KYODO.D()', '=IFERROR(KYODO.A(),7)'],
  ]);
  await model.settle();
  expect(values(sheet, 'A1:E1')).toEqual([
    [
      { error: '#N/A', message: '目標値が空です。' },
      { error: '#VALUE!', message: '数ではありません。' },
      { error: '#DIV/0!' },
      { error: '#N/A', message: '空です。' },
      7,
    ],
  ]);
  put(sheet, 'A1', '=NA()');
  await model.settle();
  expect(value(sheet, 'A1')).toEqual({ error: '#N/A' });
});

test('matrices spill; ragged ones are filled with #N/A, empty ones are #CALC!', async () => {
  const functions = ['A', 'B', 'C', 'D'].map((id) => ({ id, name: id, parameters: [] }));
  const model = openWith(functions, {
    A: () => [[1, 'x', true], [2]],
    B: () => [],
    C: () => [[]],
    D: () => [[null, Number.NaN, undefined]],
  });
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=KYODO.A()');
  put(sheet, 'A4', '=KYODO.B()');
  put(sheet, 'A5', '=KYODO.C()');
  put(sheet, 'A6', '=KYODO.D()');
  await model.settle();
  expect(values(sheet, 'A1:C2')).toEqual([
    [1, 'x', true],
    [2, { error: '#N/A' }, { error: '#N/A' }],
  ]);
  expect(values(sheet, 'A4:A5')).toEqual([[{ error: '#CALC!' }], [{ error: '#CALC!' }]]);
  expect(values(sheet, 'A6:C6')).toEqual([[0, { error: '#NUM!' }, 0]]);
  expect(sheet.spillFrom(0, 0)).toEqual(area('A1:C2'));
  expect(sheet.spillCovering(1, 1)).toEqual(area('A1:C2'));
});

test('an unknown function of the namespace is #NAME?, as is one not yet registered', async () => {
  const engine = engineForTest();
  const model = engine.loadBook(bookOf([sheetOf('Q', [[null]])]));
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=KYODO.LATER(1)');
  await model.settle();
  expect(value(sheet, 'A1')).toEqual({ error: '#NAME?' });
  engine.registerFunctions({
    namespace: 'KYODO',
    functions: [{ id: 'LATER', name: 'LATER', parameters: [scalar] }],
    invoke: ({ args }: FunctionCall) => Number(args[0]) + 1,
  });
  put(sheet, 'A2', '=KYODO.NOPE(1)');
  await model.settle();
  expect(values(sheet, 'A1:A2')).toEqual([[2], [{ error: '#NAME?' }]]);
});
