import { all, chain } from '../core/combine';
import { answered } from '../core/outcome';
import { achievement } from '../core/indicators/achievement';
import { directionNamed } from '../core/indicators/direction';
import { onTrack } from '../core/indicators/on-track';
import { pooled } from '../core/indicators/pooled';
import { trackBands } from '../core/indicators/track-bands';
import { alongside, manyNumbers, numbersIfAny, oneNumber, oneText } from '../core/values/read-cells';
import { trackStatus } from '../words/track-status';
import { answerOne } from './answer';
import { withCells } from './blanks';
import { functionPorts } from './ports';

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
export function ONTRACK(
  actual: unknown,
  target: unknown,
  baseline: unknown,
  elapsed: unknown,
  total: unknown,
  bands?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return withCells(
    [actual, target, baseline, elapsed, total, bands],
    invocation,
    ([a, t, b, by, of, limits]) => {
      const input = all({
        actual: oneNumber(a, 'actual'),
        target: oneNumber(t, 'target'),
        baseline: oneNumber(b, 'baseline'),
        elapsed: oneNumber(by, 'elapsed'),
        total: oneNumber(of, 'total'),
        bands: chain(numbersIfAny(limits, 'bands'), trackBands),
      });
      const status = chain(input, onTrack);
      return answerOne(chain(status, (found) => answered(trackStatus(found, functionPorts().language))));
    },
  );
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
