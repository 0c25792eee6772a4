import type { Reason } from '../../core/reasons';
import { reason } from '../../core/reasons';
import type { OfficePackage } from '../package/office-package';
import { isType } from '../package/relationship';

/** What a person should know of a workbook that is read: macros that do not run, links that are not followed, sheets not shown. */
export function workbookNotes(file: OfficePackage, path: string, otherSheets: readonly string[]): Reason[] {
  const related = file.relationships(path);
  const links = related.filter((r) => isType(r.type, 'externalLink')).length;
  return [
    ...(related.some((r) => isType(r.type, 'vbaProject')) ? [reason('fileMacrosNotRun', {})] : []),
    ...(links > 0 ? [reason('fileLinksNotFollowed', { count: links })] : []),
    ...(otherSheets.length > 0 ? [reason('fileSheetsNotShown', { names: otherSheets.join(', ') })] : []),
  ];
}
