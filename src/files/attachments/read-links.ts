import { parseArea } from '../../core/book/area';
import type { BookLink } from '../../core/book/attachments';
import type { OfficePackage } from '../package/office-package';
import { decodeXstring } from '../xml/xml-text';
import type { XmlElement } from '../xml/xml-tree';
import { attr, child, childrenOf, relationshipId } from '../xml/xml-tree';

/** A link with the element it came from. */
export interface FoundLink {
  readonly link: BookLink;
  readonly element: XmlElement;
  readonly relationshipId?: string;
}

/** Links of a sheet's cells (ISO 29500-1 18.3.1.47). Nothing is followed. */
export function findLinks(file: OfficePackage, sheetPath: string, sheet: XmlElement): FoundLink[] {
  const list = childrenOf(child(sheet, 'hyperlinks'), 'hyperlink');
  if (list.length === 0) return [];
  const targets = new Map(file.relationships(sheetPath).map((r) => [r.id, r.target]));
  return list.flatMap((element) => {
    const area = parseArea(attr(element, 'ref') ?? '');
    const id = relationshipId(element);
    const address = id === undefined ? undefined : targets.get(id);
    const place = attr(element, 'location');
    const tip = attr(element, 'tooltip');
    if (!area || (address === undefined && place === undefined)) return [];
    const link: BookLink = {
      area,
      ...(address === undefined ? {} : { address }),
      ...(place === undefined ? {} : { place: decodeXstring(place) }),
      ...(tip === undefined ? {} : { tip: decodeXstring(tip) }),
    };
    return [{ link, element, ...(id === undefined ? {} : { relationshipId: id }) }];
  });
}
