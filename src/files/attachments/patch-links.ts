import { formatArea } from '../../core/book/area';
import type { BookLink } from '../../core/book/attachments';
import { relationshipAttribute } from '../package/package-editor';
import { stableKey } from '../save/stable-key';
import { WORKSHEET_ORDER } from '../save/worksheet-order';
import { appendedChild, attributeText, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import { encodeXstringAttribute } from '../xml/xml-text';
import { child } from '../xml/xml-tree';
import type { SheetAttachmentWork } from './patch-notes';
import { findLinks } from './read-links';

/** Changes the links that differ; the others keep their elements and their relationships. */
export function linkSplices(work: SheetAttachmentWork): Splice[] {
  const { editor, sheetPath, root, before, after } = work;
  if (stableKey(before.links ?? []) === stableKey(after.links ?? [])) return [];
  const wanted = new Map((after.links ?? []).map((link) => [stableKey(link), link]));
  const found = findLinks(editor.base, sheetPath, root);
  const gone = found.filter(({ link }) => !wanted.delete(stableKey(link)));
  const kept = found.length - gone.length;
  for (const { relationshipId: id } of gone) {
    const shared = found.some((other) => other.relationshipId === id && !gone.includes(other));
    if (id !== undefined && !shared) editor.removeRelationship(sheetPath, id);
  }
  const fresh = [...wanted.values()].map((link) => linkXml(work, link)).join('');
  const list = child(root, 'hyperlinks');
  if (kept === 0) {
    return setChild(
      root,
      WORKSHEET_ORDER,
      'hyperlinks',
      fresh === '' ? undefined : element('hyperlinks', {}, fresh),
    );
  }
  return [
    ...gone.map(({ element: e }) => ({ start: e.start, end: e.end, text: '' })),
    ...(list && fresh !== '' ? [appendedChild(list, fresh)] : []),
  ];
}

function linkXml({ editor, sheetPath, root }: SheetAttachmentWork, link: BookLink): string {
  const { area, address, place, tip } = link;
  const id =
    address === undefined ? undefined : editor.addRelationship(sheetPath, 'hyperlink', address, 'External');
  const attributes = attributeText({
    location: place === undefined ? undefined : encodeXstringAttribute(place),
    tooltip: tip === undefined ? undefined : encodeXstringAttribute(tip),
  });
  const reference = id === undefined ? '' : relationshipAttribute(root, id);
  return `<hyperlink ref="${formatArea(area)}"${reference}${attributes}/>`;
}
