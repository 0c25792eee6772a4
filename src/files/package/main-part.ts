import { reason } from '../../core/reasons';
import { Refusal } from '../refusal';
import type { OfficePackage } from './office-package';

/** Path of xl/workbook.xml, wherever the package keeps it; refuses what is no workbook by what it is. */
export function workbookPath(file: OfficePackage): string {
  const path = file.has('[Content_Types].xml') ? file.related('', 'officeDocument') : undefined;
  if (path === undefined) {
    throw new Refusal(reason('fileNoWorkbook', { found: file.has('mimetype') ? 'openDocument' : 'zip' }));
  }
  const type = file.contentType(path);
  if (/sheet\.binary/i.test(type) || path.endsWith('.bin'))
    throw new Refusal(reason('fileBinaryWorkbook', {}));
  if (/wordprocessingml|ms-word/i.test(type))
    throw new Refusal(reason('fileNoWorkbook', { found: 'document' }));
  if (/presentationml|ms-powerpoint/i.test(type))
    throw new Refusal(reason('fileNoWorkbook', { found: 'presentation' }));
  if (file.tree(path).local !== 'workbook') throw new Refusal(reason('fileNoWorkbook', { found: 'zip' }));
  return path;
}
