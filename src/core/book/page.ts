/** How a sheet is printed, as far as this product sets it. */
export interface BookPage {
  readonly orientation: 'portrait' | 'landscape';
  /** Excel's number of the paper: 9 is A4, 8 is A3. */
  readonly paper: number;
  /** In percent, or so many pages wide and high; 0 is as many as it takes. */
  readonly scale: number | PagesFit;
  /** Rows that are printed again on top of every page, from 0. */
  readonly titleRows?: { readonly first: number; readonly last: number };
}

export interface PagesFit {
  readonly wide: number;
  readonly tall: number;
}

export const A4 = 9;

/** As sheets are printed that say nothing: on A4, landscape, as wide as one page, because tables are wider than they are high. */
export const USUAL_PAGE: BookPage = { orientation: 'landscape', paper: A4, scale: { wide: 1, tall: 0 } };

/** Whether two pages come out alike; none is the usual one. */
export function samePage(one: BookPage = USUAL_PAGE, other: BookPage = USUAL_PAGE): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder({ orientation, paper, scale, titleRows }: BookPage): unknown {
  const fit = typeof scale === 'number' ? scale : [scale.wide, scale.tall];
  return [orientation, paper, fit, titleRows?.first ?? null, titleRows?.last ?? null];
}
