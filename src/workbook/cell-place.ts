import type { Area } from '../core/book/area';
import { parseArea } from '../core/book/area';

/** Whatever knows its cells by their address. */
export interface CellPlace {
  getRange(address: string): Excel.Range;
}

/** A table and where it stood when the work was planned. */
export interface Anchor {
  readonly table: string;
  readonly area: Area;
}

/**
 * The cells of a table's sheet, by the addresses they had when the table stood where the anchor says. When somebody
 * has inserted rows above it since, or renamed its sheet, the same cells are still meant.
 */
export function anchoredTo(context: Excel.RequestContext, { table, area }: Anchor): CellPlace {
  return {
    getRange(address) {
      const wanted = parseArea(address);
      if (!wanted) throw new RangeError(`Not an area: ${address}`);
      const { top, left, bottom, right } = wanted;
      return context.workbook.tables
        .getItem(table)
        .getRange()
        .getCell(0, 0)
        .getOffsetRange(top - area.top, left - area.left)
        .getAbsoluteResizedRange(bottom - top + 1, right - left + 1);
    },
  };
}
