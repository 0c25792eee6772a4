import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, numberAttr } from '../xml/xml-tree';

/** What the first window on a sheet shows. */
export interface SheetView {
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
}

export function readView(sheet: XmlElement): SheetView {
  const view = child(child(sheet, 'sheetViews'), 'sheetView');
  const pane = child(view, 'pane');
  const frozen = /^frozen/.test(attr(pane, 'state') ?? '');
  return {
    showGridlines: booleanAttr(view, 'showGridLines', true),
    freeze: {
      rows: frozen ? (numberAttr(pane, 'ySplit') ?? 0) : 0,
      columns: frozen ? (numberAttr(pane, 'xSplit') ?? 0) : 0,
    },
  };
}
