import { all, chain, each } from '../core/combine';
import { answered } from '../core/outcome';
import { aggregate } from '../core/indicators/aggregate';
import { aggregationNamed } from '../core/indicators/aggregation';
import { cohort, cohortDay, cohortDayNeeded } from '../core/indicators/cohort';
import { directionNamed } from '../core/indicators/direction';
import { missingPolicyNamed } from '../core/indicators/missing-policy';
import { trend } from '../core/indicators/trend';
import { cellsOf } from '../core/values/block';
import { alongside, manyNumbers, oneCell, oneNumber, oneText } from '../core/values/read-cells';
import { trendText } from '../words/trend-text';
import { answerOne, answerRows } from './answer';
import { withCells } from './blanks';
import { functionPorts } from './ports';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function AGGREGATE(
  values: unknown[][],
  places: unknown[][],
  periods: unknown[][],
  overPlaces: unknown,
  overTime: unknown,
  missing?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells(
    [values, places, periods, overPlaces, overTime, missing],
    invocation,
    ([rows, where, when, across, along, policy]) => {
      const input = all({
        values: manyNumbers(rows, 'values'),
        places: alongside(where, 'places', rows, 'values'),
        periods: alongside(when, 'periods', rows, 'values'),
        overPlaces: chain(oneText(across, 'overPlaces'), (word) => aggregationNamed(word, 'overPlaces')),
        overTime: chain(oneText(along, 'overTime'), (word) => aggregationNamed(word, 'overTime')),
        missing: chain(oneText(policy, 'missing'), missingPolicyNamed),
      });
      return answerOne(
        chain(input, (read) =>
          aggregate({ ...read, places: cellsOf(read.places), periods: cellsOf(read.periods) }),
        ),
      );
    },
  );
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function TREND(values: unknown[][], direction?: unknown, invocation?: CustomFunctions.Invocation) {
  return withCells([values, direction], invocation, ([rows, way]) => {
    const input = all({
      values: manyNumbers(rows, 'values'),
      direction: chain(oneText(way, 'direction'), directionNamed),
    });
    const found = chain(input, (read) => trend(read.values, read.direction));
    return answerOne(chain(found, (one) => answered(trendText(one, functionPorts().language))));
  });
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function COHORT(
  ends: unknown[][],
  outcomes: unknown[][],
  lagMonths: unknown,
  asOf: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([ends, outcomes, lagMonths, asOf], invocation, ([finished, results, lag, today]) => {
    const input = all({
      ends: each(cellsOf(finished), (cell) => cohortDay(cell, 'ends')),
      outcomes: chain(alongside(results, 'outcomes', finished, 'ends'), (block) =>
        each(cellsOf(block), (cell) => cohortDay(cell, 'outcomes')),
      ),
      lagMonths: oneNumber(lag, 'lagMonths'),
      asOf: chain(oneCell(today, 'asOf'), (cell) => cohortDayNeeded(cell, 'asOf')),
    });
    return answerRows(
      chain(chain(input, cohort), ({ rate, successes, matured, waiting }) =>
        answered([[rate, successes, matured, waiting]]),
      ),
    );
  });
}
