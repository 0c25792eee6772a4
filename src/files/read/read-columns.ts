import { MAX_COLUMNS } from '../../core/book/area';
import { damaged } from '../refusal';
import type { XmlElement } from '../xml/xml-tree';
import { booleanAttr, child, childrenOf, numberAttr } from '../xml/xml-tree';
import { charactersOfWidth } from './column-width';

export interface ColumnFacts {
  readonly widths: Map<number, number>;
  readonly hidden: Set<number>;
}

/**
 * Widths that differ from the sheet's default, and hidden columns. `digit` is digitPixels(). Excel declares
 * each column once and refuses files that do not; reading them all the same could take for ever.
 */
export function readColumns(sheet: XmlElement, digit: number, part: string): ColumnFacts {
  const widths = new Map<number, number>();
  const hidden = new Set<number>();
  let declared = 0;
  const usual = numberAttr(child(sheet, 'sheetFormatPr'), 'defaultColWidth');
  for (const col of childrenOf(child(sheet, 'cols'), 'col')) {
    const first = numberAttr(col, 'min') ?? 1;
    const last = Math.min(numberAttr(col, 'max') ?? first, MAX_COLUMNS);
    if (first < 1) throw damaged(part);
    declared += Math.max(0, last - first + 1);
    if (declared > MAX_COLUMNS) throw damaged(part);
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
