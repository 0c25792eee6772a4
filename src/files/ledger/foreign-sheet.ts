import type { Area } from '../../core/book/area';
import { readAreas } from '../read/areas';
import { readSheetXml } from '../read/sheet-data';
import { damaged } from '../refusal';
import { attr, child, childrenOf } from '../xml/xml-tree';
import type { CellSink } from './scan/cell-sink';
import { deliver } from './scan/odd-cell';

/** Hands the cells of a sheet on that the scanner does not read: UTF-16, or elements with prefixes. */
export function readForeignSheet(text: string, part: string, sink: CellSink, date1904: boolean): Area[] {
  let lastRow = -1;
  let lastColumn = -1;
  const root = readSheetXml(text, part, {
    row: ({ row }) => {
      if (row <= lastRow) throw damaged(part);
      lastRow = row;
      lastColumn = -1;
      sink.row(row);
    },
    cell: ({ column, type, value, formula }) => {
      if (column <= lastColumn) throw damaged(part);
      lastColumn = column;
      const slot = sink.slots[column] ?? -1;
      if (slot >= 0 && formula !== undefined) sink.formula?.(slot);
      if (slot >= 0)
        deliver(sink, slot, { type, text: value, formula: formula !== undefined, date1904, part });
    },
    rowEnd: () => sink.rowEnd(),
  });
  return childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap((m) => readAreas(attr(m, 'ref')));
}
