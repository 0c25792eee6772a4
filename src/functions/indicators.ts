import { all, chain } from '../core/combine';
import { answered } from '../core/outcome';
import { achievement } from '../core/indicators/achievement';
import { directionNamed } from '../core/indicators/direction';
import { pooled } from '../core/indicators/pooled';
import { alongside, manyNumbers, oneNumber, oneText } from '../core/values/read-cells';
import { answerOne } from './answer';
import { withCells } from './blanks';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function ACHIEVEMENT(
  actual: unknown,
  target: unknown,
  baseline?: unknown,
  direction?: unknown,
  tolerance?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([actual, target, baseline, direction, tolerance], invocation, ([a, t, b, way, band]) => {
    const input = all({
      actual: oneNumber(a, 'actual'),
      target: oneNumber(t, 'target'),
      baseline: oneNumber(b, 'baseline'),
      direction: chain(oneText(way, 'direction'), directionNamed),
      tolerance: oneNumber(band, 'tolerance'),
    });
    return answerOne(chain(chain(input, achievement), ({ ratio }) => answered(ratio)));
  });
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function POOLED(
  numerators: unknown[][],
  denominators: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([numerators, denominators], invocation, ([tops, bottoms]) => {
    const input = all({
      tops: manyNumbers(tops, 'numerators'),
      bottoms: chain(alongside(bottoms, 'denominators', tops, 'numerators'), (block) =>
        manyNumbers(block, 'denominators'),
      ),
    });
    return answerOne(chain(input, (rows) => pooled(rows.tops, rows.bottoms)));
  });
}
