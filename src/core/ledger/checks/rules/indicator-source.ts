import type { Check } from '../check';
import { problem } from '../finding';
import { eachDefinitionFault } from '../indicator-definitions';

/** An indicator that is counted from a table, a column or under a condition that the ledger does not have. */
export const indicatorSource: Check = (ledger) =>
  eachDefinitionFault(ledger, (fault, { measure }) => {
    switch (fault.fault) {
      case 'needed':
        return problem('definitionNeeds', { measure });
      case 'unknownTable':
        return problem('sourceTableUnknown', { tables: fault.tables });
      case 'unknownColumn':
        return problem('sourceColumnUnknown', { name: fault.name, table: fault.table });
      case 'severalColumns':
        return problem('sourceColumnAmbiguous', { name: fault.name, names: fault.names });
      case 'notNumbers':
        return problem('sourceNotNumbers', { measure });
      case 'notDays':
        return problem('sourceNotDays', {});
      case 'noDay':
        return problem('sourceWithoutDay', { table: fault.table, names: fault.names });
      case 'unreadable':
        return problem('filterUnreadable', { part: fault.part });
      case 'unknownValue':
        return problem('filterValueUnknown', { name: fault.name, value: fault.value, list: fault.list });
      case 'notOrdered':
        return problem('filterNotOrdered', { name: fault.name });
      case 'unreadableValue':
        return problem('filterValueUnreadable', { name: fault.name, value: fault.value });
      default:
        return undefined;
    }
  });
