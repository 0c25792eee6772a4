import type { PackageEditor } from '../package/package-editor';
import { appendedChild, attributeSplice, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { attr, booleanAttr, child, childrenOf, descendants, numberAttr } from '../xml/xml-tree';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DYNAMIC = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
/** Sequence of CT_Metadata (ISO 29500-1 18.9.12). */
const ORDER = [
  'metadataTypes',
  'metadataStrings',
  'mdxMetadata',
  'futureMetadata',
  'cellMetadata',
  'valueMetadata',
  'extLst',
];

/** Flags of the metadata type XLDAPR ([MS-XLSX] 2.6.204): what happens to it when cells are edited. */
const TYPE = element('metadataType', {
  name: 'XLDAPR',
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});
const PROPERTIES =
  '<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  `<xda:dynamicArrayProperties xmlns:xda="${DYNAMIC}" fDynamic="1" fCollapsed="0"/></ext></extLst></bk>`;

/**
 * The value of `cm` that tells Excel "this array formula is dynamic". Without it the formula would be
 * an old fixed array, shown in braces. Adds what the workbook's metadata lack.
 */
export function dynamicArrayIndex(editor: PackageEditor, workbook: string): number {
  const path = editor.relationships(workbook).find((r) => /\/sheetMetadata$/.test(r.type))?.target;
  if (path === undefined || !editor.has(path)) {
    const body =
      `<metadata xmlns="${MAIN}"><metadataTypes count="1">${TYPE}</metadataTypes>` +
      `<futureMetadata name="XLDAPR" count="1">${PROPERTIES}</futureMetadata>` +
      `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;
    const part = editor.addPart(`${workbook.replace(/[^/]*$/, '')}metadata#.xml`, body, CONTENT_TYPE);
    editor.addRelationship(workbook, 'sheetMetadata', part);
    return 1;
  }
  const known = knownIndex(editor.tree(path));
  if (known !== undefined) return known;
  editor.edit(path, (root, text) => addDynamic(root, text));
  return knownIndex(editor.tree(path)) ?? 1;
}

function knownIndex(root: XmlElement): number | undefined {
  const type = childrenOf(child(root, 'metadataTypes'), 'metadataType').findIndex(
    (t) => attr(t, 'name') === 'XLDAPR',
  );
  const future = childrenOf(root, 'futureMetadata').find((f) => attr(f, 'name') === 'XLDAPR');
  const dynamic = childrenOf(future, 'bk').map((bk) =>
    descendants(bk, 'dynamicArrayProperties').some((p) => booleanAttr(p, 'fDynamic', false)),
  );
  const cells = childrenOf(child(root, 'cellMetadata'), 'bk');
  const at = cells.findIndex((bk) =>
    childrenOf(bk, 'rc').some(
      (rc) => numberAttr(rc, 't') === type + 1 && dynamic[numberAttr(rc, 'v') ?? -1] === true,
    ),
  );
  return at < 0 || type < 0 ? undefined : at + 1;
}

/** A workbook whose metadata speak of other things only (linked data types, for example). */
function addDynamic(root: XmlElement, text: string): Splice[] {
  const types = childrenOf(child(root, 'metadataTypes'), 'metadataType');
  const known = types.findIndex((t) => attr(t, 'name') === 'XLDAPR');
  const t = known < 0 ? types.length + 1 : known + 1;
  const future = childrenOf(root, 'futureMetadata').find((f) => attr(f, 'name') === 'XLDAPR');
  const v = childrenOf(future, 'bk').length;
  const futures = childrenOf(root, 'futureMetadata').map((f) => text.slice(f.start, f.end));
  const all = [...futures, element('futureMetadata', { name: 'XLDAPR', count: 1 }, PROPERTIES)].join('');
  return [
    ...(known < 0 ? grown(root, text, 'metadataTypes', TYPE) : []),
    ...(future
      ? [attributeSplice(text, future, { count: String(v + 1) }), appendedChild(future, PROPERTIES)]
      : setChild(root, ORDER, 'futureMetadata', all)),
    ...grown(root, text, 'cellMetadata', `<bk><rc t="${t}" v="${v}"/></bk>`),
  ];
}

function grown(root: XmlElement, text: string, name: string, xml: string): Splice[] {
  const list = child(root, name);
  if (!list || list.selfClosing) return setChild(root, ORDER, name, element(name, { count: 1 }, xml));
  return [attributeSplice(text, list, { count: String(list.children.length + 1) }), appendedChild(list, xml)];
}
