import { all, chain } from '../core/combine';
import { answered } from '../core/outcome';
import { breakdown } from '../core/disaggregation/breakdown';
import { equity } from '../core/disaggregation/equity';
import { equityReference } from '../core/disaggregation/equity-reference';
import { protectionMethodNamed } from '../core/suppression/protection-method';
import { suppress } from '../core/suppression/suppress';
import { cellsOf } from '../core/values/block';
import { alongside, isLeftOut, manyNumbers, oneCell, oneNumber, oneText } from '../core/values/read-cells';
import { answerRows } from './answer';
import { withCells } from './blanks';
import { breakdownRows } from './breakdown-rows';
import { equityRows } from './equity-rows';
import { functionPorts } from './ports';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function BREAKDOWN(
  ids: unknown[][],
  attribute: unknown[][],
  attribute2?: unknown[][],
  minimum?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([ids, attribute, attribute2, minimum], invocation, ([rows, first, second, least]) => {
    const input = all({
      attribute: chain(alongside(first, 'attribute', rows, 'ids'), (block) => answered(cellsOf(block))),
      attribute2: isLeftOut(second)
        ? answered(null)
        : chain(alongside(second, 'attribute2', rows, 'ids'), (block) => answered(cellsOf(block))),
      minimum: oneNumber(least, 'minimum'),
    });
    const found = chain(input, (read) => breakdown({ ...read, ids: cellsOf(rows) }));
    return answerRows(chain(found, (table) => answered(breakdownRows(table, functionPorts().language))));
  });
}

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

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function SUPPRESS(
  table: unknown[][],
  minimum: unknown,
  mark?: unknown,
  method?: unknown,
  invocation?: CustomFunctions.Invocation,
) {
  return withCells([table, minimum, mark, method], invocation, ([counts, least, sign, how]) => {
    const input = all({
      minimum: oneNumber(least, 'minimum'),
      mark: oneText(sign, 'mark'),
      method: chain(oneText(how, 'method'), protectionMethodNamed),
    });
    return answerRows(chain(input, (read) => suppress({ ...read, table: counts })));
  });
}
