import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/en-US';
import docsUi from '@univerjs/docs-ui/locale/en-US';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/en-US';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/en-US';
import filterUi from '@univerjs/sheets-filter-ui/locale/en-US';
import filter from '@univerjs/sheets-filter/locale/en-US';
import formulaUi from '@univerjs/sheets-formula-ui/locale/en-US';
import formula from '@univerjs/sheets-formula/locale/en-US';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/en-US';
import tableUi from '@univerjs/sheets-table-ui/locale/en-US';
import table from '@univerjs/sheets-table/locale/en-US';
import sheetsUi from '@univerjs/sheets-ui/locale/en-US';
import sheets from '@univerjs/sheets/locale/en-US';
import ui from '@univerjs/ui/locale/en-US';

/** Every English word of the grid's own menus, dialogs and function help. */
export const words = mergeLocales(
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  table,
  tableUi,
  sheetsDataValidation,
  dataValidationUi,
  conditionalFormattingUi,
  filter,
  filterUi,
);
