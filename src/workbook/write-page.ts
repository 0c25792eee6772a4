import type { BookPage } from '../core/book/page';

/** Queues how a sheet is printed: orientation, A4, so many pages wide, the rows that every page repeats. */
export function queuePage(sheet: Excel.Worksheet, { orientation, scale, titleRows }: BookPage): void {
  const { pageLayout } = sheet;
  pageLayout.orientation =
    orientation === 'portrait' ? Excel.PageOrientation.portrait : Excel.PageOrientation.landscape;
  pageLayout.paperSize = Excel.PaperType.a4;
  // Without a number of pages for the height, it takes as many as it needs.
  pageLayout.zoom = typeof scale === 'number' ? { scale } : { horizontalFitToPages: scale.wide };
  if (titleRows) pageLayout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
}
