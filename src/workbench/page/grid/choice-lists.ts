import type { Univer } from '@univerjs/core';
import { ISheetCellDropdownManagerService } from '@univerjs/sheets-ui';
import { ComponentManager } from '@univerjs/ui';
import { ChoiceList } from './ChoiceList';

/** The name under which the grid looks for the list of a cell's choices. */
const LIST = 'sheets.dropdown.list';

/** Lets the grid open our list of choices instead of its own, which cannot hold thousands. */
export function choiceLists(univer: Univer): void {
  const injector = univer.__getInjector();
  // It names its own lists when it is made, which is when the first one opens.
  injector.get(ISheetCellDropdownManagerService);
  const components = injector.get(ComponentManager);
  components.delete(LIST);
  components.register(LIST, ChoiceList);
}
