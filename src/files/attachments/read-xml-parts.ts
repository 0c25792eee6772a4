import type { BookXmlPart } from '../../core/book/attachments';
import type { OfficePackage } from '../package/office-package';
import { isType } from '../package/relationship';
import { attr } from '../xml/xml-tree';
import { guidOf } from './guid';

/** A custom XML part with its place in the file. */
export interface FoundXmlPart {
  readonly part: BookXmlPart;
  readonly path: string;
  readonly relationshipId: string;
}

/** The XML parts of the workbook in the order of their ids, but for the one that holds the add-in's settings (`settings`). */
export function findXmlParts(
  file: OfficePackage,
  workbook: string,
  settings: string | undefined,
): readonly FoundXmlPart[] {
  const found = file.relationships(workbook).flatMap(({ id, type, target }): FoundXmlPart[] => {
    if (!isType(type, 'customXml') || !file.has(target) || target === settings) return [];
    const xml = withoutDeclaration(file.text(target));
    return [{ part: { id: idOf(file, target), xml }, path: target, relationshipId: id }];
  });
  return found.sort((a, b) => (a.part.id < b.part.id ? -1 : 1));
}

/** The id stands in a part of its own; a part without one gets one from its place. */
function idOf(file: OfficePackage, path: string): string {
  const properties = file.related(path, 'customXmlProps');
  const root = properties === undefined ? undefined : file.tree(properties);
  for (const name of ['ds:itemID', 'itemID']) {
    const id = attr(root, name);
    if (id !== undefined) return id;
  }
  return guidOf(path);
}

/**
 * @example withoutDeclaration('<?xml version="1.0"?>\n<a/>') //=> "<a/>"
 */
export function withoutDeclaration(text: string): string {
  return text.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, '');
}
