/** Kinds of charts that this product draws, makes and changes. */
export const CHART_KINDS = [
  'columnClustered',
  'columnStacked',
  'columnStacked100',
  'barClustered',
  'barStacked',
  'barStacked100',
  'line',
  'lineMarkers',
  'pie',
] as const;

export type ChartKind = (typeof CHART_KINDS)[number];

export type LegendSide = 'right' | 'left' | 'top' | 'bottom';

/** A chart over the cells of a sheet. What it shows are cells: it changes when they do. */
export interface BookChart {
  /** A whole number that no other thing drawn on the sheet has. */
  readonly id: number;
  readonly name: string;
  /** "foreign": a kind this product does not know; it keeps what it is. */
  readonly kind: ChartKind | 'foreign';
  /** The text, or "=…" for the cell that holds it. Absent: no title of its own. */
  readonly title?: string;
  readonly series: readonly ChartSeries[];
  readonly categoryTitle?: string;
  readonly valueTitle?: string;
  /** Absent: no legend. */
  readonly legend?: LegendSide;
  /** True when every point shows its value. */
  readonly showsValues: boolean;
  /** What is read out instead of the picture, when somebody wrote it. */
  readonly description?: string;
  readonly place: ChartPlace;
}

export interface ChartSeries {
  /** The text, or "=…" for the cell that holds it. */
  readonly name?: string;
  /** "=集計!$B$2:$B$9" */
  readonly values: string;
  readonly categories?: string;
  /** "#RRGGBB"; absent: the colour of its place in the theme. */
  readonly color?: string;
}

/** Between two corners, so that it grows with its cells, or of one size. */
export type ChartPlace =
  | { readonly from: ChartCorner; readonly to: ChartCorner }
  /** In points. */
  | { readonly from: ChartCorner; readonly width: number; readonly height: number };

/** A cell and how far into it, in points. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** The colours that series get in turn: the accents of Office's theme. */
export const SERIES_COLORS = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

export function seriesColor(index: number, own?: string): string {
  return own ?? SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0];
}
