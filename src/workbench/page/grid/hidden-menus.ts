import type { MenuConfig } from '@univerjs/ui';

/**
 * Commands of the grid that are not offered, because the file saved here would not keep their result:
 * what is offered can be saved.
 */
const NOT_SAVED = [
  // Turned text has no place in the workbook's styles.
  'sheet.command.set-text-rotation',
  // A filter hides rows for one look at them; the file keeps neither it nor its conditions.
  'sheet.command.smart-toggle-filter',
  'sheet.command.clear-filter-criteria',
  'sheet.command.re-calc-filter',
  // Rules come from the ledger's schema or from the file; the grid's own editors for them write elsewhere.
  'sheet.menu.data-validation',
  'sheet.operation.open.conditional.formatting.panel',
  // The grid's protection is by person and service, Excel's is by sheet.
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  // A copied sheet would lack its rules and hold tables of the same names.
  'sheet.command.copy-sheet',
];

export const HIDDEN_MENUS: MenuConfig = Object.fromEntries(
  NOT_SAVED.map((command) => [command, { hidden: true }]),
);
