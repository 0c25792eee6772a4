import { chain } from '../core/combine';
import { answered } from '../core/outcome';
import { attendance } from '../core/people/attendance';
import { conditionsOf } from '../core/people/conditions';
import { onlineRate } from '../core/people/online-rate';
import { people } from '../core/people/people';
import { peopleBy } from '../core/people/people-by';
import { isReported } from '../core/values/blank';
import { cellsOf, shapeOf } from '../core/values/block';
import { alongside, manyNumbers } from '../core/values/read-cells';
import { answerOne, answerRows } from './answer';
import { repeated, withCells } from './blanks';
import { peopleByRows } from './people-by-rows';
import { functionPorts } from './ports';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function ATTENDANCE(
  ids: unknown[][],
  rangeOrCriterion?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([ids, ...repeated(rangeOrCriterion)], invocation, ([rows, ...pairs]) =>
    answerOne(chain(conditionsOf(rows, pairs), (conditions) => attendance(cellsOf(rows), conditions))),
  );
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function PEOPLE(
  ids: unknown[][],
  rangeOrCriterion?: unknown[][][],
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([ids, ...repeated(rangeOrCriterion)], invocation, ([rows, ...pairs]) =>
    answerOne(chain(conditionsOf(rows, pairs), (conditions) => people(cellsOf(rows), conditions))),
  );
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function PEOPLEBY(ids: unknown[][], periods: unknown[][], invocation?: CustomFunctions.Invocation) {
  return withCells([ids, periods], invocation, ([rows, times]) => {
    const beside = alongside(times, 'periods', rows, 'ids');
    const table = chain(beside, (block) => peopleBy(cellsOf(rows), cellsOf(block)));
    return answerRows(chain(table, (found) => answered(peopleByRows(found, functionPorts().language))));
  });
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function ONLINERATE(
  channels: unknown[][],
  weights?: unknown[][],
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([channels, weights], invocation, ([rows, given]) => {
    const { rows: height, columns } = shapeOf(given);
    const omitted = height === 1 && columns === 1 && !isReported(given[0]?.[0] ?? null);
    if (omitted) return answerOne(onlineRate(cellsOf(rows)));
    const beside = chain(alongside(given, 'weights', rows, 'channels'), (block) =>
      manyNumbers(block, 'weights'),
    );
    return answerOne(chain(beside, (numbers) => onlineRate(cellsOf(rows), numbers)));
  });
}
