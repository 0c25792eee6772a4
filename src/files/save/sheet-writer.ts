import type { Area } from '../../core/book/area';
import type { BookSheet } from '../../core/book/book';
import { placeOf } from '../read/read-cells';
import type { CellWriter } from './cell-xml';
import type { WorkbookWork } from './workbook-work';

/** How cells of one sheet are written. */
export function cellWriter(work: WorkbookWork, sheet: BookSheet, isNew: boolean): CellWriter {
  const spills: Area[] = [];
  for (const columns of sheet.cells.values())
    for (const { spill } of columns.values()) if (spill) spills.push(spill);
  return {
    xf: (base, cell) => work.styles().xf(base, cell.style),
    sharedText: (text) => (isNew ? work.strings.add(text) : work.strings.known(text)),
    dynamicArray: () => work.dynamicArray(),
    isSpilled: (row, column) =>
      spills.some((s) => row >= s.top && row <= s.bottom && column >= s.left && column <= s.right),
    place: (row, column) => placeOf({ row, column }, sheet.tables),
    names: work.names,
  };
}
