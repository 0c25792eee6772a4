import type { BookSheet, BookTable } from '../core/book/book';
import type { GridDraft } from '../core/book/grid';
import { newGrid, putCell } from '../core/book/grid';
import type { SheetWork } from './sheet-work';
import type { WorkbookShape } from './workbook-shape';
import { named } from './workbook-shape';

/**
 * The value lists a workbook lacks: all of them on a sheet of their own, or the missing ones to the
 * right of those that are there. Undefined when none is missing.
 */
export function listWork(lists: BookSheet, shape: WorkbookShape): SheetWork | undefined {
  const missing = lists.tables.filter((table) => !named(shape.tables, table.name));
  const sheet = named(shape.sheets, lists.name);
  if (missing.length === 0) return undefined;
  if (sheet?.used)
    return {
      name: sheet.name,
      how: 'extend',
      content: moved(lists, missing, sheet.used.right + 2),
      resizes: [],
    };
  const content = { ...lists, cells: cellsOf(lists, missing, (column) => column), tables: missing };
  return { name: lists.name, how: sheet ? 'fill' : 'add', content, resizes: [] };
}

/** Every list one blank column from the next, the first at `left`. */
function moved(lists: BookSheet, missing: readonly BookTable[], left: number): BookSheet {
  const places = new Map(missing.map((table, index) => [table.area.left, left + index * 2]));
  const place = (column: number): number => places.get(column) ?? column;
  return {
    ...lists,
    cells: cellsOf(lists, missing, place),
    tables: missing.map((table) => {
      const column = place(table.area.left);
      return { ...table, area: { ...table.area, left: column, right: column } };
    }),
  };
}

function cellsOf(
  lists: BookSheet,
  tables: readonly BookTable[],
  place: (column: number) => number,
): GridDraft {
  const grid = newGrid();
  for (const { area } of tables) {
    for (let row = area.top; row <= area.bottom; row++) {
      const cell = lists.cells.get(row)?.get(area.left);
      if (cell) putCell(grid, row, place(area.left), cell);
    }
  }
  return grid;
}
