import type { BookAttachments } from '../../core/book/attachments';
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
  const { notes } = findNotes(file, sheetPath, sheet);
  const { comments } = findComments(file, sheetPath, people);
  const links = findLinks(file, sheetPath, sheet).map(({ link }) => link);
  return {
    ...(notes.length > 0 ? { notes } : {}),
    ...(comments.length > 0 ? { comments } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}
