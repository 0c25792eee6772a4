import { chartSplices } from '../charts/patch-drawing';
import type { ChartWork } from '../charts/patch-drawing';
import type { Splice } from '../xml/splice';
import { patchComments } from './patch-comments';
import { linkSplices } from './patch-links';
import { noteSplices } from './patch-notes';

/** Brings what lies over the cells to what the Book says, and gives the splices for the sheet's part. */
export function attachmentSplices(work: ChartWork, workbook: string): Splice[] {
  patchComments(work, workbook);
  // In the order of the schema: what is inserted at one place keeps it.
  return [...linkSplices(work), ...chartSplices(work), ...noteSplices(work)];
}
