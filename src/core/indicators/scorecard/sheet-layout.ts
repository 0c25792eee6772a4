import type { Area } from '../../book/area';

/** Where things stand on the sheet of the scorecard; rows and columns count from 0. */

/** The fiscal year, which a person may change before writing the sheet anew. */
export const YEAR_CELL = { row: 2, column: 1 } as const;
/** The header of the table. */
export const HEADER_ROW = 4;

/** Widths in characters of the table's columns. */
export const WIDTHS = [11, 24, 15, 9, 11, 11, 13, 11, 11, 11, 11, 16, 13, 13, 9, 46, 40] as const;

export const COLUMN = {
  id: 0,
  name: 1,
  level: 2,
  unit: 3,
  baseline: 4,
  target: 5,
  before2: 6,
  before1: 7,
  actual: 8,
  achievement: 9,
  status: 10,
  trend: 11,
  bars: 12,
  lastReport: 13,
  rows: 14,
  meaning: 15,
  note: 16,
} as const;

/** The table; without indicators it has one blank row, as every Excel table must. */
export function scorecardArea(lines: number): Area {
  return { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + Math.max(1, lines), right: WIDTHS.length - 1 };
}

/** No more charts than a person looks at. */
export const MOST_CHARTS = 6;
/** More years than this are in the line of bars, not in the chart. */
export const MOST_CHART_YEARS = 10;
/** A title, a summary, a header, the years, and room below. */
const STORY_ROWS = MOST_CHART_YEARS + 5;

/** The heading of the charts. */
export function storiesHeading(lines: number): number {
  return scorecardArea(lines).bottom + 2;
}

/** The first row of a chart's block: its title, below it the summary and the years. */
export function storyRow(lines: number, index: number): number {
  return storiesHeading(lines) + 2 + index * STORY_ROWS;
}

/** The cells of the years of a chart with their header: 年度, 実績, 目標. */
export function storyTable(lines: number, index: number, years: number): Area {
  const top = storyRow(lines, index) + 2;
  return { top, left: 0, bottom: top + years, right: 2 };
}

/** The cells that a chart lies over. */
export function storyPicture(lines: number, index: number): Area {
  const top = storyRow(lines, index) + 2;
  return { top, left: COLUMN.baseline, bottom: top + STORY_ROWS - 4, right: COLUMN.lastReport };
}

/** Everything of ours: the table and so many charts below it. */
export function wholeArea(lines: number, stories: number): Area {
  const table = scorecardArea(lines);
  return { ...table, top: 0, bottom: stories === 0 ? table.bottom : storyRow(lines, stories) - 1 };
}

/** Whether the job writes into a cell when there are so many lines and charts: what stands anywhere else is a person's. */
export function isOwnCell(row: number, column: number, lines: number, stories: number): boolean {
  const table = scorecardArea(lines);
  if (row < table.top)
    return row < 2 ? column === 0 : row === YEAR_CELL.row && column <= YEAR_CELL.column + 1;
  if (row <= table.bottom) return column <= table.right;
  if (stories === 0) return false;
  if (row === storiesHeading(lines)) return column === 0;
  return column <= 2 && row >= storyRow(lines, 0) && row < storyRow(lines, stories);
}

/** What the charts of this sheet are called, so that they are known again. */
export function chartName(index: number): string {
  return `Kyodo scorecard ${index + 1}`;
}

/** Whether a chart is one of the sheet's own. */
export function isOwnChart(name: string): boolean {
  return /^Kyodo scorecard \d+$/.test(name);
}
