import type { Book } from '../../core/book/book';
import type { FoundSettings } from '../read/read-settings';
import { SETTINGS_NAMESPACE } from '../read/read-settings';
import type { PackageEditor } from '../package/package-editor';
import { element } from '../xml/edit-element';
import { escapeText } from '../xml/xml-text';
import { stableKey } from './stable-key';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** Names this one part among a workbook's custom XML parts; the same in every workbook. */
const ITEM_ID = '{6E1F2C0A-3B7D-4E58-9C41-2A5D8F7B6E90}';

/** Writes the add-in's settings into their custom XML part; see read-settings.ts. */
export function patchSettings(
  editor: PackageEditor,
  workbook: string,
  found: FoundSettings,
  now: Book,
): void {
  if (stableKey(found.settings) === stableKey(now.settings)) return;
  const inner = Object.entries(now.settings)
    .map(([name, value]) => element('setting', { name }, escapeText(value)))
    .join('');
  const body = element('settings', { xmlns: SETTINGS_NAMESPACE }, inner);
  if (found.path !== undefined) {
    const head = /^\ufeff?<\?xml[^>]*\?>\s*/.exec(editor.text(found.path))?.[0] ?? '';
    editor.setText(found.path, head + body);
    return;
  }
  const item = editor.addPart('customXml/item#.xml', body, undefined);
  editor.addRelationship(workbook, 'customXml', item);
  const properties = editor.addPart(
    'customXml/itemProps#.xml',
    `<ds:datastoreItem xmlns:ds="${DATA_STORE}" ds:itemID="${ITEM_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  editor.addRelationship(item, 'customXmlProps', properties);
}
