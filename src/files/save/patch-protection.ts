import type { BookProtection, BookSheet } from '../../core/book/book';
import { PROTECTION_ATTRIBUTES } from '../read/read-protection';
import { attributeSplice, element } from '../xml/edit-element';
import { setChild } from '../xml/insert-child';
import type { Splice } from '../xml/splice';
import type { XmlElement } from '../xml/xml-tree';
import { child } from '../xml/xml-tree';
import { WORKSHEET_ORDER } from './worksheet-order';

/** A password that protects the sheet already stays; ours has none. */
export function protectionSplices(
  text: string,
  root: XmlElement,
  before: BookSheet,
  after: BookSheet,
): Splice[] {
  if (JSON.stringify(sorted(before.protection)) === JSON.stringify(sorted(after.protection))) return [];
  const present = child(root, 'sheetProtection');
  if (!after.protection) return setChild(root, WORKSHEET_ORDER, 'sheetProtection', undefined);
  const attributes = { sheet: '1', ...allowances(after.protection) };
  return present
    ? [attributeSplice(text, present, attributes)]
    : setChild(
        root,
        WORKSHEET_ORDER,
        'sheetProtection',
        element('sheetProtection', { ...attributes, objects: '1', scenarios: '1' }),
      );
}

/** In files 1 forbids; forbidden is the default of all of these. */
function allowances(protection: BookProtection): Record<string, string | undefined> {
  const fields = Object.entries(PROTECTION_ATTRIBUTES) as [keyof typeof PROTECTION_ATTRIBUTES, string][];
  return Object.fromEntries(
    fields.map(([field, attribute]) => [attribute, protection[field] ? '0' : undefined]),
  );
}

function sorted(protection: BookProtection | undefined): readonly (readonly [string, boolean])[] {
  return Object.entries(protection ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)) as [string, boolean][];
}
