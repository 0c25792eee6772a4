import { all, chain } from '../core/combine';
import { answered } from '../core/outcome';
import { equity } from '../core/disaggregation/equity';
import { equityReference } from '../core/disaggregation/equity-reference';
import { alongside, manyNumbers, oneCell } from '../core/values/read-cells';
import { answerRows } from './answer';
import { withCells } from './blanks';
import { equityRows } from './equity-rows';
import { functionPorts } from './ports';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function EQUITY(
  rates: unknown[][],
  populations: unknown[][],
  reference?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([rates, populations, reference], invocation, ([groups, people, best]) => {
    const input = all({
      rates: manyNumbers(groups, 'rates'),
      populations: chain(alongside(people, 'populations', groups, 'rates'), (block) =>
        manyNumbers(block, 'populations'),
      ),
      reference: chain(oneCell(best, 'reference'), equityReference),
    });
    const found = chain(input, equity);
    return answerRows(chain(found, (one) => answered(equityRows(one, functionPorts().language))));
  });
}
