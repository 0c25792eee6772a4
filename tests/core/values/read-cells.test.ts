import type { Block } from '../../../src/core/values/block';
import { alongside, everyNumber, manyNumbers, oneNumber, oneText } from '../../../src/core/values/read-cells';

const ERROR = { error: '#DIV/0!' } as const;

describe('arguments', () => {
  test.each<[Block, object]>([
    [[[5]], { ok: true, value: 5 }],
    [[[0]], { ok: true, value: 0 }],
    [[[null]], { ok: true, value: null }],
    [[['　']], { ok: true, value: null }],
    [[['5']], { kind: 'wrong', reason: { code: 'notANumber', data: { argument: 'target', value: '5' } } }],
    [
      [[true]],
      { kind: 'wrong', reason: { code: 'notANumber', data: { argument: 'target', value: 'true' } } },
    ],
    [
      [[ERROR]],
      { kind: 'missing', reason: { code: 'cellError', data: { argument: 'target', error: '#DIV/0!' } } },
    ],
    [
      [[1, 2]],
      { kind: 'wrong', reason: { code: 'notOneValue', data: { argument: 'target', rows: 1, columns: 2 } } },
    ],
    [
      [],
      { kind: 'wrong', reason: { code: 'notOneValue', data: { argument: 'target', rows: 0, columns: 0 } } },
    ],
  ])('one number from %j', (block, outcome) => {
    expect(oneNumber(block, 'target')).toMatchObject(outcome);
  });

  test('one text', () => {
    expect(oneText([[null]], 'style')).toEqual({ ok: true, value: null });
    expect(oneText([[1]], 'style')).toMatchObject({ kind: 'wrong', reason: { code: 'notText' } });
    expect(oneText([[ERROR]], 'style')).toMatchObject({ kind: 'missing', reason: { code: 'cellError' } });
    expect(oneText([['a'], ['b']], 'style')).toMatchObject({ reason: { code: 'notOneValue' } });
  });

  test('many numbers skip errors and name text; every number names the blank', () => {
    expect(
      manyNumbers(
        [
          [1, ERROR],
          [null, 2],
        ],
        'weights',
      ),
    ).toEqual({ ok: true, value: [1, null, null, 2] });
    expect(manyNumbers([[1, '―']], 'weights')).toMatchObject({
      reason: { code: 'notANumber', data: { value: '―' } },
    });
    expect(everyNumber([[1], [ERROR]], 'weights')).toMatchObject({ reason: { code: 'cellError' } });
    expect(everyNumber([[1], ['']], 'weights')).toMatchObject({
      reason: { code: 'cellNotReported', data: { position: 2 } },
    });
  });

  test('ranges side by side have one shape', () => {
    expect(alongside([[1], [2]], 'periods', [[3], [4]], 'ids')).toMatchObject({ ok: true });
    expect(alongside([[1, 2]], 'range', [[3], [4]], 'ids', 2)).toMatchObject({
      reason: {
        code: 'shapesDiffer',
        data: {
          argument: 'range',
          position: 2,
          rows: 1,
          columns: 2,
          expected: 'ids',
          expectedRows: 2,
          expectedColumns: 1,
        },
      },
    });
  });
});
