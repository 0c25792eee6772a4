import { CellFailure } from '../../src/functions/cell-failure';
import { blockOf, cellOf } from '../../src/functions/cells';

describe('cells as hosts hand them over', () => {
  test.each([
    [null, null],
    [undefined, null],
    ['', null],
    [{ type: 'Empty', basicValue: '' }, null],
    ['　', '　'],
    [0, 0],
    [false, false],
    [NaN, { error: '#NUM!' }],
    [Infinity, { error: '#NUM!' }],
    [{ error: '#REF!', message: 'x' }, { error: '#REF!' }],
    [new CellFailure('#N/A', 'x'), { error: '#N/A' }],
    [{ code: '#DIV/0!', type: 'Error' }, { error: '#DIV/0!' }],
    [{ type: 'Error', basicType: 'Error', basicValue: '#NULL!', errorType: 'Null' }, { error: '#NULL!' }],
    [{ type: 'Error', basicValue: '#FIELD!' }, { error: '#VALUE!' }],
    [{ type: 'FormattedNumber', basicValue: 5, numberFormat: '0' }, 5],
    [{ type: 'Double', basicType: 'Double', basicValue: 1.5 }, 1.5],
    [{ type: 'String', basicValue: 'x' }, 'x'],
    [{ type: 'Boolean', basicValue: true }, true],
    [{ type: 'Entity', text: '株式会社 丸久', basicType: 'Error', basicValue: '#VALUE!' }, '株式会社 丸久'],
    [{ anything: 1 }, { error: '#VALUE!' }],
    [() => 1, { error: '#VALUE!' }],
  ])('%p → %j', (given, cell) => {
    expect(cellOf(given)).toEqual(cell);
  });

  test.each([
    [5, [[5]]],
    [null, [[null]]],
    [[1, ''], [[1, null]]],
    [
      [
        [1, 2],
        ['', 0],
      ],
      [
        [1, 2],
        [null, 0],
      ],
    ],
  ])('%j is the block %j', (given, block) => {
    expect(blockOf(given)).toEqual(block);
  });
});
