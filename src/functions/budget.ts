import { allocate } from '../core/budget/allocate';
import { all, chain } from '../core/combine';
import { answered } from '../core/outcome';
import { shapeOf } from '../core/values/block';
import { everyNumber, oneNumber } from '../core/values/read-cells';
import { answerRows } from './answer';
import { withCells } from './blanks';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function ALLOCATE(
  amount: unknown,
  weights: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([amount, weights, unit], invocation, ([money, parts, step]) => {
    const input = all({
      amount: oneNumber(money, 'amount'),
      weights: everyNumber(parts, 'weights'),
      unit: oneNumber(step, 'unit'),
    });
    const shares = chain(input, (given) => allocate(given.amount, given.weights, given.unit));
    return answerRows(chain(shares, (found) => answered(inRowsOf(shapeOf(parts).columns, found))));
  });
}

/** Reading order back into rows of a given width. */
function inRowsOf(columns: number, values: readonly number[]): readonly (readonly number[])[] {
  return values.flatMap((_, index) => (index % columns === 0 ? [values.slice(index, index + columns)] : []));
}
