import { all, chain } from '../core/combine';
import { percent } from '../core/survey/percent';
import { oneNumber } from '../core/values/read-cells';
import { answerOne } from './answer';
import { withCells } from './blanks';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function PERCENT(
  count: unknown,
  base: unknown,
  digits?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([count, base, digits], invocation, ([c, n, places]) => {
    const input = all({
      count: oneNumber(c, 'count'),
      base: oneNumber(n, 'base'),
      digits: oneNumber(places, 'digits'),
    });
    return answerOne(chain(input, (given) => percent(given.count, given.base, given.digits)));
  });
}
