import { MAX_COLUMNS } from '../../core/book/area';
import type { XmlElement } from '../xml/xml-tree';
import { booleanAttr, child, childrenOf, numberAttr } from '../xml/xml-tree';
import { charactersOfWidth } from './column-width';

export interface ColumnFacts {
  readonly widths: Map<number, number>;
  readonly hidden: Set<number>;
}

/** Widths that differ from the sheet's default, and hidden columns. `digit` is digitPixels(). */
export function readColumns(sheet: XmlElement, digit: number): ColumnFacts {
  const widths = new Map<number, number>();
  const hidden = new Set<number>();
  const usual = numberAttr(child(sheet, 'sheetFormatPr'), 'defaultColWidth');
  for (const col of childrenOf(child(sheet, 'cols'), 'col')) {
    const first = numberAttr(col, 'min') ?? 1;
    const last = Math.min(numberAttr(col, 'max') ?? first, MAX_COLUMNS);
    const width = numberAttr(col, 'width');
    const own =
      width !== undefined &&
      (booleanAttr(col, 'customWidth', false) || (usual !== undefined && width !== usual));
    const isHidden = booleanAttr(col, 'hidden', false);
    for (let column = first - 1; column < last; column++) {
      if (own) widths.set(column, charactersOfWidth(width, digit));
      if (isHidden) hidden.add(column);
    }
  }
  return { widths, hidden };
}
