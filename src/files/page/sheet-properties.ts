import type { BookSheet } from '../../core/book/book';
import { samePage, USUAL_PAGE } from '../../core/book/page';
import { WORKSHEET_ORDER } from '../save/worksheet-order';
import { argb } from '../styles/write-font';
import { appendedChild, attributeSplice } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { child } from '../xml/xml-tree';

const ORDER = ['tabColor', 'outlinePr', 'pageSetUpPr'];

/** What stands in sheetPr: the colour of the tab, and whether pages are scaled to fit. */
export function sheetPropertySplices(
  text: string,
  root: XmlElement,
  before: BookSheet,
  after: BookSheet,
): Splice[] {
  const recolored = before.tabColor !== after.tabColor;
  const color =
    recolored && after.tabColor !== undefined ? `<tabColor rgb="${argb(after.tabColor)}"/>` : undefined;
  const sheetPr = child(root, 'sheetPr');
  const mark = child(sheetPr, 'pageSetUpPr');
  const scaled = !samePage(before.page, after.page);
  const fits = scaled && typeof (after.page ?? USUAL_PAGE).scale === 'object';
  const fit = fits && !mark ? '<pageSetUpPr fitToPage="1"/>' : undefined;
  const added = (color ?? '') + (fit ?? '');
  const marked = scaled && mark ? [attributeSplice(text, mark, { fitToPage: fits ? '1' : undefined })] : [];
  if (!sheetPr)
    return added === '' ? [] : setChild(root, WORKSHEET_ORDER, 'sheetPr', `<sheetPr>${added}</sheetPr>`);
  if (sheetPr.selfClosing) return added === '' ? [] : [appendedChild(sheetPr, added)];
  return [
    ...(recolored ? setChild(sheetPr, ORDER, 'tabColor', color) : []),
    ...(fit === undefined ? [] : setChild(sheetPr, ORDER, 'pageSetUpPr', fit)),
    ...marked,
  ];
}
