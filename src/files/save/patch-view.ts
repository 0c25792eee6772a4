import { columnName } from '../../core/book/area';
import type { BookSheet } from '../../core/book/book';
import { appendedChild, attributeSplice, attributeText, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, childrenOf } from '../xml/xml-tree';
import { WORKSHEET_ORDER } from './worksheet-order';

/** Gridlines, frozen panes and whether the tab is selected, all in the first view of the sheet. */
export function viewSplices(
  text: string,
  root: XmlElement,
  before: BookSheet,
  after: BookSheet,
  selected: boolean | undefined,
): Splice[] {
  const sameFreeze =
    before.freeze.rows === after.freeze.rows && before.freeze.columns === after.freeze.columns;
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const sameSelection =
    selected === undefined ||
    selected === (attr(view, 'tabSelected') === '1' || attr(view, 'tabSelected') === 'true');
  if (sameFreeze && sameSelection && before.showGridlines === after.showGridlines) return [];
  const attributes = {
    ...(before.showGridlines === after.showGridlines
      ? {}
      : { showGridLines: after.showGridlines ? undefined : '0' }),
    ...(sameSelection ? {} : { tabSelected: selected ? '1' : undefined }),
    // A frozen sheet that is scrolled would hide its first rows for good.
    ...(sameFreeze ? {} : { topLeftCell: undefined }),
  };
  if (!view) {
    const xml = element('sheetView', { ...attributes, workbookViewId: 0 }, freezeXml(after.freeze));
    return setChild(root, WORKSHEET_ORDER, 'sheetViews', `<sheetViews>${xml}</sheetViews>`);
  }
  if (sameFreeze) return [attributeSplice(text, view, attributes)];
  const kept = view.children.filter((c) => c.local !== 'pane' && c.local !== 'selection');
  const [tag] = [attributeSplice(text, view, attributes)];
  const pane = freezeXml(after.freeze);
  if (view.selfClosing) {
    if (pane === '') return [tag];
    return [
      { ...tag, text: tag.text.replace(/\s*\/>$/, '>') + appendedChild(view, pane).text.replace(/^>/, '') },
    ];
  }
  const old = childrenOf(view, 'pane').concat(childrenOf(view, 'selection'));
  const at = kept[0]?.start ?? view.closeStart;
  return [
    tag,
    ...old.map((c) => ({ start: c.start, end: c.end, text: '' })),
    { start: at, end: at, text: pane },
  ];
}

/** Pane and selections as Excel writes them: the cursor stands in the part that scrolls. */
function freezeXml(freeze: BookSheet['freeze']): string {
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return '';
  const topLeftCell = columnName(columns) + (rows + 1);
  const active = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const pane = element('pane', {
    xSplit: columns > 0 ? columns : undefined,
    ySplit: rows > 0 ? rows : undefined,
    topLeftCell,
    activePane: active,
    state: 'frozen',
  });
  const panes = active === 'bottomRight' ? ['topRight', 'bottomLeft', 'bottomRight'] : [active];
  return pane + panes.map((name) => `<selection${attributeText({ pane: name })}/>`).join('');
}
