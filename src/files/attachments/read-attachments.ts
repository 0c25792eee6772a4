import type { BookAttachments } from '../../core/book/attachments';
import { findDrawing } from '../charts/read-drawing';
import type { OfficePackage } from '../package/office-package';
import type { XmlElement } from '../xml/xml-tree';
import { findComments } from './read-comments';
import { findLinks } from './read-links';
import { findNotes } from './read-notes';

interface Surroundings {
  readonly file: OfficePackage;
  readonly people: ReadonlyMap<string, string>;
}

/** What lies over the cells of a sheet; what there is none of is left out. */
export function readAttachments(
  { file, people }: Surroundings,
  sheetPath: string,
  sheet: XmlElement,
): BookAttachments {
  const notes = inReadingOrder(findNotes(file, sheetPath, sheet).notes);
  const comments = inReadingOrder(findComments(file, sheetPath, people).comments);
  const links = findLinks(file, sheetPath, sheet)
    .map(({ link }) => link)
    .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
  const charts = findDrawing(file, sheetPath).charts.map(({ chart }) => chart);
  return {
    ...(notes.length > 0 ? { notes } : {}),
    ...(comments.length > 0 ? { comments } : {}),
    ...(links.length > 0 ? { links } : {}),
    ...(charts.length > 0 ? { charts } : {}),
  };
}

/** The file's own order means nothing and changes with every edit. */
function inReadingOrder<T extends { readonly row: number; readonly column: number }>(
  list: readonly T[],
): T[] {
  return [...list].sort((a, b) => a.row - b.row || a.column - b.column);
}
