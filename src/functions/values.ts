import { chain } from '../core/combine';
import { answered } from '../core/outcome';
import { fiscalYear } from '../core/values/fiscal-year';
import { missingNumbers } from '../core/values/missing-numbers';
import { manyNumbers, oneCell, oneEntry, oneText } from '../core/values/read-cells';
import { tidied } from '../core/values/tidy-text';
import { wareki, warekiStyle } from '../core/values/wareki';
import { writtenDate } from '../core/values/written-date';
import { writtenNumber } from '../core/values/written-number';
import { answer, answerOne, answerRows } from './answer';
import { withCells } from './blanks';
import { blockOf } from './cells';

/**
 * A blank date arrives as 0 or null; both are not reported, so no address is needed.
 * @customfunction
 */
export function FISCALYEAR(value: unknown): unknown {
  return answer(chain(oneCell(blockOf(value), 'value'), fiscalYear));
}

/**
 * @customfunction
 */
export function WAREKI(value: unknown, style?: unknown): unknown {
  const named = chain(oneText(blockOf(style), 'style'), warekiStyle);
  return answer(
    chain(named, (known) => chain(oneCell(blockOf(value), 'value'), (cell) => wareki(cell, known))),
  );
}

/**
 * @customfunction
 */
export function DATEOF(text: unknown): unknown {
  return answer(chain(oneCell(blockOf(text), 'text'), writtenDate));
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function NUMBEROF(text: unknown, invocation?: CustomFunctions.Invocation) {
  return withCells([text], invocation, ([given]) => answerOne(chain(oneEntry(given, 'text'), writtenNumber)));
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function NORMALIZE(text: unknown, invocation?: CustomFunctions.Invocation) {
  return withCells([text], invocation, ([given]) =>
    answerOne(chain(oneEntry(given, 'text'), (entry) => answered(tidied(entry)))),
  );
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function MISSINGNUMBERS(numbers: unknown[][], invocation?: CustomFunctions.Invocation) {
  return withCells([numbers], invocation, ([register]) => {
    const gaps = chain(manyNumbers(register, 'numbers'), missingNumbers);
    return answerRows(chain(gaps, (found) => answered(found.map((number) => [number]))));
  });
}
