import type { Check } from '../check';
import { problem } from '../finding';
import { eachDefinitionFault } from '../indicator-definitions';

/**
 * An indicator whose number would be wrong: a ratio that leads back to itself, a unit that does not fit what is counted,
 * percentages averaged, unduplicated people added up, a target on the wrong side of its baseline.
 */
export const indicatorArithmetic: Check = (ledger) =>
  eachDefinitionFault(ledger, (fault, { value }) => {
    switch (fault.fault) {
      case 'circular':
        return problem('ratioCircular', { way: fault.way });
      case 'unit':
        return problem('unitExpected', { unit: value('unit', fault.expected) });
      case 'notAShare':
        return problem('notAShare', { unit: value('unit', 'percent') });
      case 'shareAveraged':
        return problem('shareAveraged', { instead: value('aggregation', 'pooled') });
      case 'peopleAdded':
        return problem('peopleAdded', { instead: value('aggregation', 'distinct') });
      case 'wrongSide':
        return problem('targetWrongSide', {
          direction: value('direction', fault.direction),
          baseline: fault.baseline,
        });
      default:
        return undefined;
    }
  });
