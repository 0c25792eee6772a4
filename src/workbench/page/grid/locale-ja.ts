import { mergeLocales } from '@univerjs/core';
import design from '@univerjs/design/locale/ja-JP';
import docsUi from '@univerjs/docs-ui/locale/ja-JP';
import conditionalFormattingUi from '@univerjs/sheets-conditional-formatting-ui/locale/ja-JP';
import dataValidationUi from '@univerjs/sheets-data-validation-ui/locale/ja-JP';
import sheetsDataValidation from '@univerjs/sheets-data-validation/locale/ja-JP';
import filterUi from '@univerjs/sheets-filter-ui/locale/ja-JP';
import filter from '@univerjs/sheets-filter/locale/ja-JP';
import formulaUi from '@univerjs/sheets-formula-ui/locale/ja-JP';
import formula from '@univerjs/sheets-formula/locale/ja-JP';
import numfmtUi from '@univerjs/sheets-numfmt-ui/locale/ja-JP';
import tableUi from '@univerjs/sheets-table-ui/locale/ja-JP';
import table from '@univerjs/sheets-table/locale/ja-JP';
import sheetsUi from '@univerjs/sheets-ui/locale/ja-JP';
import sheets from '@univerjs/sheets/locale/ja-JP';
import ui from '@univerjs/ui/locale/ja-JP';

/** Every Japanese word of the grid's own menus, dialogs and function help. */
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
