import type { BookXmlPart } from '../../core/book/attachments';
import type { PackageEditor } from '../package/package-editor';
import { escapeAttribute } from '../xml/xml-text';
import type { FoundXmlPart } from './read-xml-parts';

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** Brings the XML parts to what the Book says; those without a difference keep their bytes. */
export function patchXmlParts(
  editor: PackageEditor,
  workbook: string,
  found: readonly FoundXmlPart[],
  wanted: readonly BookXmlPart[],
): void {
  for (const { part, path, relationshipId } of found) {
    const is = wanted.find(({ id }) => id === part.id);
    if (!is) editor.removeRelationship(workbook, relationshipId);
    else if (is.xml !== part.xml)
      editor.setText(
        path,
        editor.text(path).replace(part.xml, () => is.xml),
      );
  }
  for (const { id, xml } of wanted) {
    if (found.some(({ part }) => part.id === id)) continue;
    const path = editor.addPart('customXml/item#.xml', xml, undefined);
    const properties = `<ds:datastoreItem ds:itemID="${escapeAttribute(id)}" xmlns:ds="${NAMESPACE}"><ds:schemaRefs/></ds:datastoreItem>`;
    const propertiesPath = editor.addPart('customXml/itemProps#.xml', properties, PROPERTIES_TYPE);
    editor.addRelationship(path, 'customXmlProps', propertiesPath);
    editor.addRelationship(workbook, 'customXml', path);
  }
}
