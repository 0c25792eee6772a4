import type { OfficePackage } from '../package/office-package';
import { isType } from '../package/relationship';
import { attr, childrenOf } from '../xml/xml-tree';

/**
 * Settings of the add-in live in a custom XML part of this namespace. Excel keeps
 * Office.context.document.settings in a web extension part that belongs to one installation of the
 * add-in (its store and id) and asks people to trust that add-in when it meets one; a custom XML
 * part asks nothing, survives Excel's saving, and the add-in can read it through
 * workbook.customXmlParts.
 */
export const SETTINGS_NAMESPACE = 'urn:kyodo-ledger:settings:1';

export interface FoundSettings {
  readonly settings: Readonly<Record<string, string>>;
  /** Absent when the workbook has none yet. */
  readonly path?: string;
}

export function findSettings(file: OfficePackage, workbook: string): FoundSettings {
  for (const related of file.relationships(workbook)) {
    if (!isType(related.type, 'customXml') || !file.has(related.target)) continue;
    if (!file.text(related.target).includes(SETTINGS_NAMESPACE)) continue;
    const root = file.tree(related.target);
    if (attr(root, 'xmlns') !== SETTINGS_NAMESPACE) continue;
    const entries = childrenOf(root, 'setting').map((s) => [attr(s, 'name') ?? '', s.text] as const);
    return { settings: Object.fromEntries(entries), path: related.target };
  }
  return { settings: {} };
}
