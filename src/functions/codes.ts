import { chain } from '../core/combine';
import { answered } from '../core/outcome';
import { isCorporateNumber } from '../core/values/corporate-number';
import { isLocalCode, localCode as localCodeOf } from '../core/values/local-code';
import { organisationKey } from '../core/values/organisation-key';
import { oneEntry } from '../core/values/read-cells';
import { answerOne } from './answer';
import { withCells } from './blanks';

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function ORGKEY(name: unknown, invocation?: CustomFunctions.Invocation) {
  return withCells([name], invocation, ([given]) =>
    answerOne(chain(oneEntry(given, 'name'), organisationKey)),
  );
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function ISCORPNUM(corporateNumber: unknown, invocation?: CustomFunctions.Invocation) {
  return withCells([corporateNumber], invocation, ([given]) => {
    const entry = oneEntry(given, 'corporateNumber');
    return answerOne(chain(entry, (value) => answered(isCorporateNumber(value))));
  });
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function ISLGCODE(localCode: unknown, invocation?: CustomFunctions.Invocation) {
  return withCells([localCode], invocation, ([given]) =>
    answerOne(chain(oneEntry(given, 'localCode'), (value) => answered(isLocalCode(value)))),
  );
}

/**
 * @customfunction
 * @requiresParameterAddresses
 * @returns {unknown[][]}
 */
export function LGCODE(localCode: unknown, invocation?: CustomFunctions.Invocation) {
  return withCells([localCode], invocation, ([given]) =>
    answerOne(chain(oneEntry(given, 'localCode'), localCodeOf)),
  );
}
