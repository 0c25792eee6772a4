import type { OfficePackage } from '../package/office-package';
import { damaged } from '../refusal';
import { XmlReader } from '../xml/xml-reader';
import { decodeXstring } from '../xml/xml-text';
import { readElement } from '../xml/xml-tree';
import { richText } from './sheet-data';

export interface SharedStrings {
  /** In the order that cells refer to. */
  readonly texts: readonly string[];
  /** Those with fonts or readings of their own: a new cell must not borrow them. */
  readonly rich: ReadonlySet<number>;
  /** Absent when the workbook has no such part. */
  readonly path?: string;
}

/** The texts of the workbook. */
export function readSharedStrings(file: OfficePackage, workbook: string): SharedStrings {
  const path = file.related(workbook, 'sharedStrings');
  if (path === undefined) return { texts: [], rich: new Set() };
  const reader = new XmlReader(file.text(path), path);
  if (!reader.next()) throw damaged(path);
  const texts: string[] = [];
  const rich = new Set<number>();
  while (reader.next()) {
    if (reader.event !== 'open') continue;
    if (reader.local !== 'si') {
      reader.skip();
      continue;
    }
    const item = readElement(reader, path);
    if (item.children.some((c) => c.local !== 't')) rich.add(texts.length);
    texts.push(decodeXstring(richText(item)));
  }
  return { texts, rich, path };
}
