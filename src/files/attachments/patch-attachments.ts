import type { Splice } from '../xml/splice';
import { patchComments } from './patch-comments';
import { linkSplices } from './patch-links';
import type { SheetAttachmentWork } from './patch-notes';
import { noteSplices } from './patch-notes';

/** Brings what lies over the cells to what the Book says, and gives the splices for the sheet's part. */
export function attachmentSplices(work: SheetAttachmentWork, workbook: string): Splice[] {
  patchComments(work, workbook);
  return [...linkSplices(work), ...noteSplices(work)];
}
