import type { CustomFunction, Invocation } from '../../src/sheets/custom-functions';
import { directCalls } from '../../src/sheets/custom-functions';
import type { WorkbookModel } from '../../src/sheets/workbook-model';
import {
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

test('a promise shows #GETTING_DATA, never blocks, and is shown when it answers', async () => {
  let answer: (value: unknown) => void = () => undefined;
  let calls = 0;
  const model = openWith([{ id: 'SLOW', name: 'SLOW', parameters: [scalar] }], {
    SLOW: () => {
      calls += 1;
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  });
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=KYODO.SLOW(データ!B2)');
  put(sheet, 'A2', '=IFERROR(A1+1,"まだ")');
  put(sheet, 'A3', '=1+1');
  await model.settle();
  expect(values(sheet, 'A1:A3')).toEqual([[{ error: '#GETTING_DATA' }], ['まだ'], [2]]);
  answer(41);
  await model.idle();
  expect(values(sheet, 'A1:A2')).toEqual([[41], [42]]);
  expect(calls).toBe(1);
  put(sheetNamed(model, 'データ'), 'B2', 5);
  await model.settle();
  expect(calls).toBe(2);
  expect(value(sheet, 'A1')).toEqual({ error: '#GETTING_DATA' });
  answer(1);
  await model.idle();
  expect(value(sheet, 'A2')).toBe(2);
});

test('several promises in one formula, nested ones, and refusals', async () => {
  const functions = ['TWICE', 'NO'].map((id) => ({ id, name: id, parameters: [scalar] }));
  let calls = 0;
  const model = openWith(functions, {
    TWICE: async (x: number) => {
      calls += 1;
      await Promise.resolve();
      return x * 2;
    },
    NO: () => Promise.reject(Object.assign(new Error('ありません。'), { code: '#N/A' })),
  });
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=KYODO.TWICE(1)+KYODO.TWICE(2)+KYODO.TWICE(KYODO.TWICE(3))');
  put(sheet, 'A2', '=KYODO.NO(1)');
  put(sheet, 'A3', '=KYODO.TWICE(NOW()*0+1)');
  await model.idle();
  expect(values(sheet, 'A1:A3')).toEqual([[18], [{ error: '#N/A', message: 'ありません。' }], [2]]);
  expect(calls).toBeLessThan(12);
});

test('a function that answers with a different object each time is not asked for ever', async () => {
  let calls = 0;
  const model = openWith([{ id: 'F', name: 'F', parameters: [] }], {
    F: () => {
      calls += 1;
      return Promise.resolve([[calls], [Math.random()]]);
    },
  });
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=KYODO.F()');
  put(sheet, 'C1', '=SUM(A1:A2)');
  await model.idle();
  expect(calls).toBe(1);
});

interface Stream {
  readonly x: number;
  readonly invocation: Invocation;
  canceled: boolean;
}

function streaming(): { readonly model: WorkbookModel; readonly streams: Stream[] } {
  const streams: Stream[] = [];
  const options = { stream: true };
  const model = openWith([{ id: 'TICK', name: 'TICK', parameters: [scalar], options }], {
    TICK: (x: number, invocation: Invocation) => {
      const stream: Stream = { x, invocation, canceled: false };
      invocation.onCanceled = () => {
        stream.canceled = true;
      };
      streams.push(stream);
    },
  });
  return { model, streams };
}

test('a stream shows each result, and goes on when other cells are calculated', async () => {
  const { model, streams } = streaming();
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=KYODO.TICK(データ!B2)');
  put(sheet, 'A2', '=A1*10');
  await model.idle();
  expect(value(sheet, 'A1')).toEqual({ error: '#GETTING_DATA' });
  streams[0]?.invocation.setResult?.(1);
  await model.settle();
  expect(values(sheet, 'A1:A2')).toEqual([[1], [10]]);
  streams[0]?.invocation.setResult?.(2);
  await model.settle();
  expect(values(sheet, 'A1:A2')).toEqual([[2], [20]]);
  await model.calculateAll();
  expect(values(sheet, 'A1:A2')).toEqual([[2], [20]]);
  expect(streams).toHaveLength(1);
});

test('a stream is cancelled when its argument changes, its cell is written, its sheet goes', async () => {
  const { model, streams } = streaming();
  const sheet = sheetNamed(model, 'Q');
  put(sheet, 'A1', '=KYODO.TICK(データ!B2)');
  await model.settle();
  put(sheetNamed(model, 'データ'), 'B2', 9);
  await model.settle();
  expect(streams.map(({ x, canceled }) => [x, canceled])).toEqual([
    [1, true],
    [9, false],
  ]);
  put(sheet, 'A1', 5);
  await model.settle();
  expect(streams[1]?.canceled).toBe(true);
  streams[1]?.invocation.setResult?.(99);
  await model.settle();
  expect(value(sheet, 'A1')).toBe(5);
  put(sheet, 'A2', '=KYODO.TICK(3)');
  await model.settle();
  sheet.delete();
  await model.settle();
  expect(streams[2]?.canceled).toBe(true);
});
