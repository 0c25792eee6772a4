import type { ContentChange } from './edit-watch';
import { withTableName } from './own-row-references';
import { cellsMeet } from './univer-range';
import type { CellMatrix } from './workbook-core';
import type { WorkbookParts } from './workbook-parts';

/** "[@列]" typed into the grid gets the name of its table. */
export function completeFormulas({ core, tables }: WorkbookParts, { sheetId, matrix }: ContentChange): void {
  const around = tables.onSheet(sheetId);
  if (around.length === 0) return;
  const completed: CellMatrix = {};
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const formula = cell?.f;
      if (typeof formula !== 'string' || !formula.includes('[')) continue;
      const at = { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) };
      const table = around.find((own) => cellsMeet(own.area, at));
      const complete = table ? withTableName(formula, table.name) : formula;
      if (complete !== formula) (completed[at.top] ??= {})[at.left] = { f: complete };
    }
  }
  if (Object.keys(completed).length > 0) core.change(sheetId, completed);
}
