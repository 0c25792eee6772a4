import type { OfficePackage } from '../package/office-package';
import { damaged } from '../refusal';
import { XmlReader } from '../xml/xml-reader';
import { decodeXstring } from '../xml/xml-text';
import { readElement } from '../xml/xml-tree';
import { richText } from './sheet-data';

/** The texts of the workbook, in the order that cells refer to. */
export function readSharedStrings(file: OfficePackage, workbook: string): string[] {
  const path = file.related(workbook, 'sharedStrings');
  if (path === undefined) return [];
  const reader = new XmlReader(file.text(path), path);
  if (!reader.next()) throw damaged(path);
  const strings: string[] = [];
  while (reader.next()) {
    if (reader.event !== 'open') continue;
    if (reader.local === 'si') strings.push(decodeXstring(richText(readElement(reader, path))));
    else reader.skip();
  }
  return strings;
}
