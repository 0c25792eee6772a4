import { quoteSheet } from '../../book/area';
import type { Area } from '../../book/area';
import { columnName } from '../../book/area';
import type { BookConditionalFormat, BookSheet, BookTable, DifferentialStyle } from '../../book/book';
import type { BookChart } from '../../book/chart';
import { USUAL_PAGE } from '../../book/page';
import type { GridDraft } from '../../book/grid';
import { emptySheet, newGrid, putCell } from '../../book/grid';
import type { Style } from '../../book/style';
import { linesIn } from '../../book/text-width';
import {
  BODY,
  CONTENTS_TAB,
  COUNT,
  HEADER_HEIGHT,
  NOTE,
  OPTIONAL_HEADER,
  REQUIRED_HEADER,
  TABLE_STYLE,
  TITLE,
} from '../../ledger/appearance';
import { nameWord } from '../../ledger/list-names';
import type { CellValue } from '../../values/cell-value';
import type { TrackStatus } from '../on-track';
import type { ScorecardLine, TrendStory } from './scorecard-line';
import {
  chartName,
  COLUMN,
  HEADER_ROW,
  scorecardArea,
  storiesHeading,
  storyPicture,
  storyRow,
  storyTable,
  wholeArea,
  WIDTHS,
  YEAR_CELL,
} from './sheet-layout';

export interface ScorecardSheetWords {
  readonly name: string;
  /** One for each column of the table. */
  readonly headers: { readonly [C in keyof typeof COLUMN]: string };
  readonly yearLabel: string;
  readonly yearHint: string;
  readonly stories: string;
  readonly storyHeaders: readonly [year: string, actual: string, target: string];
  readonly statuses: { readonly [S in TrackStatus]: string };
}

/** What the sheet holds. */
export interface ScorecardContent {
  readonly fiscalYear: number;
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly ScorecardLine[];
  /** At most `MOST_CHARTS`. */
  readonly stories: readonly TrendStory[];
}

/** Text on these fills keeps a contrast of at least 4.5 : 1; the word says it without the colour. */
const STATUS_MARKS: { readonly [S in TrackStatus]: DifferentialStyle } = {
  achieved: { fillColor: '#CDEBD8', fontColor: '#0B5A2A', bold: true },
  onTrack: { fillColor: '#DCEBFA', fontColor: '#0A4A7F' },
  slightlyBehind: { fillColor: '#FFF0CC', fontColor: '#6B4200' },
  behind: { fillColor: '#FBD9D6', fontColor: '#8C1D12', bold: true },
  notMeasured: { fillColor: '#E6E9EA', fontColor: '#44565A', italic: true },
};

const SUBTITLE: Style = { ...TITLE, fontSize: 12 };
const YEAR: Style = { ...COUNT, numberFormat: '0', bold: true, horizontal: 'left' };
const WRAPPED: Style = { ...BODY, wrapText: true };
/** The line of a table's row, in points. */
const LINE_HEIGHT = 18.75;

/** Name of the table that makes a sheet of this name one of ours. */
export function scorecardTable({ name }: ScorecardSheetWords): string {
  return nameWord(name);
}

/** Headers in the order of the columns. */
export function scorecardHeaders({ headers }: ScorecardSheetWords): readonly string[] {
  return (Object.keys(COLUMN) as (keyof typeof COLUMN)[])
    .sort((a, b) => COLUMN[a] - COLUMN[b])
    .map((column) => headers[column]);
}

/** The sheet 指標一覧: a line for each indicator, below it a chart for those with figures of several years. */
export function scorecardSheet(content: ScorecardContent, words: ScorecardSheetWords): BookSheet {
  const grid = newGrid();
  putHead(grid, content, words);
  content.lines.forEach((line, index) => putLine(grid, HEADER_ROW + 1 + index, line));
  if (content.stories.length > 0) {
    putCell(grid, storiesHeading(content.lines.length), 0, { value: words.stories, style: SUBTITLE });
  }
  content.stories.forEach((story, index) => putStory(grid, content, story, index, words));
  return {
    ...emptySheet(words.name),
    tabColor: CONTENTS_TAB,
    showGridlines: false,
    cells: grid,
    columnWidths: new Map(WIDTHS.map((width, column) => [column, width])),
    rowHeights: heights(content),
    freeze: { rows: HEADER_ROW + 1, columns: COLUMN.name + 1 },
    tables: [tableOver(content, words)],
    conditionalFormats: marks(content, words),
    page: { ...USUAL_PAGE, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
    charts: content.stories.map((story, index) => chartOf(content, story, index, words)),
  };
}

function putHead(grid: GridDraft, content: ScorecardContent, words: ScorecardSheetWords): void {
  putCell(grid, 0, 0, { value: content.title, style: TITLE });
  putCell(grid, 1, 0, { value: content.summary, style: NOTE });
  const { row, column } = YEAR_CELL;
  putCell(grid, row, column - 1, { value: words.yearLabel, style: { ...BODY, bold: true } });
  putCell(grid, row, column, { value: content.fiscalYear, style: YEAR });
  putCell(grid, row, column + 1, { value: words.yearHint, style: NOTE });
  scorecardHeaders(words).forEach((value, index) =>
    putCell(grid, HEADER_ROW, index, {
      value,
      style: index >= COLUMN.baseline && index <= COLUMN.status ? REQUIRED_HEADER : OPTIONAL_HEADER,
    }),
  );
}

function putLine(grid: GridDraft, row: number, line: ScorecardLine): void {
  const put = (column: keyof typeof COLUMN, value: CellValue, style: Style): void => {
    if (value !== null && value !== '') putCell(grid, row, COLUMN[column], { value, style });
  };
  const text: Style = { ...BODY, numberFormat: '@' };
  const { baseline, target, before, actual } = line;
  const figure: Style = { ...COUNT, numberFormat: figureFormat([baseline, target, ...before, actual]) };
  put('id', line.id, text);
  put('name', line.name, { ...text, wrapText: true, bold: true });
  put('level', line.level, text);
  put('unit', line.unit, text);
  put('baseline', baseline, figure);
  put('target', target, figure);
  put('before2', before[0], figure);
  put('before1', before[1], figure);
  put('actual', actual, { ...figure, bold: true });
  put('achievement', line.achievement, { ...COUNT, numberFormat: '0.0%' });
  put('status', line.status, { ...text, horizontal: 'center' });
  put('trend', line.trend, text);
  put('bars', line.bars, text);
  put('lastReport', line.lastReport, {
    ...BODY,
    numberFormat: typeof line.lastReport === 'number' ? 'yyyy-mm-dd' : '@',
    horizontal: 'left',
  });
  put('rows', line.rows, COUNT);
  put('meaning', line.meaning, { ...WRAPPED, numberFormat: '@' });
  put('note', line.note, { ...WRAPPED, numberFormat: '@' });
}

/** As many decimals as the figures of a line have, at most two. */
function figureFormat(figures: readonly (number | null)[]): string {
  const known = figures.filter((figure): figure is number => figure !== null);
  if (known.every(Number.isInteger)) return '#,##0';
  return known.every((figure) => Number.isInteger(Math.round(figure * 1e9) / 1e8)) ? '#,##0.0' : '#,##0.00';
}

function putStory(
  grid: GridDraft,
  { lines }: ScorecardContent,
  story: TrendStory,
  index: number,
  words: ScorecardSheetWords,
): void {
  const first = storyRow(lines.length, index);
  putCell(grid, first, 0, { value: story.title, style: { ...BODY, bold: true } });
  putCell(grid, first + 1, 0, { value: story.summary, style: BODY });
  const { top } = storyTable(lines.length, index, story.years.length);
  words.storyHeaders.forEach((value, column) =>
    putCell(grid, top, column, { value, style: OPTIONAL_HEADER }),
  );
  const figures = story.years.flatMap(({ actual, target }) => [actual, target]);
  const figure: Style = { ...COUNT, numberFormat: figureFormat(figures) };
  story.years.forEach(({ label, actual, target }, year) => {
    const row = top + 1 + year;
    putCell(grid, row, 0, { value: label, style: { ...BODY, numberFormat: '@' } });
    if (actual !== null) putCell(grid, row, 1, { value: actual, style: figure });
    if (target !== null) putCell(grid, row, 2, { value: target, style: figure });
  });
}

/** Rows as high as their wrapped texts need: Excel sets heights by itself only while somebody types. */
function heights({ lines, stories }: ScorecardContent): ReadonlyMap<number, number> {
  const table = scorecardArea(lines.length);
  const { bottom } = wholeArea(lines.length, stories.length);
  const below = Array.from({ length: bottom - table.bottom }, (_, index) => table.bottom + 1 + index);
  const needed = lines.map(({ name, meaning, note }) =>
    Math.max(
      linesIn(name, WIDTHS[COLUMN.name] - 1),
      linesIn(meaning, WIDTHS[COLUMN.meaning] - 1),
      linesIn(note, WIDTHS[COLUMN.note] - 1),
    ),
  );
  return new Map([
    [0, 30],
    [HEADER_ROW, HEADER_HEIGHT],
    ...needed.map((count, index): [number, number] => [
      HEADER_ROW + 1 + index,
      Math.min(409, count * LINE_HEIGHT),
    ]),
    // What was a line of the table before may be a year below it now.
    ...below.map((row): [number, number] => [row, LINE_HEIGHT]),
  ]);
}

function tableOver({ lines }: ScorecardContent, words: ScorecardSheetWords): BookTable {
  return {
    name: scorecardTable(words),
    area: scorecardArea(lines.length),
    columns: scorecardHeaders(words),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: TABLE_STYLE,
  };
}

function marks({ lines }: ScorecardContent, { statuses }: ScorecardSheetWords): BookConditionalFormat[] {
  const { bottom } = scorecardArea(lines.length);
  const column = (left: number): Area => ({ top: HEADER_ROW + 1, left, bottom, right: left });
  return (Object.keys(STATUS_MARKS) as TrackStatus[]).map((status) => ({
    areas: [column(COLUMN.status)],
    stopIfTrue: true,
    rule: { type: 'cellValue', operator: 'equal', formula1: `="${statuses[status]}"` },
    style: STATUS_MARKS[status],
  }));
}

function chartOf(
  { lines }: ScorecardContent,
  story: TrendStory,
  index: number,
  words: ScorecardSheetWords,
): BookChart {
  const table = storyTable(lines.length, index, story.years.length);
  const picture = storyPicture(lines.length, index);
  const cells = (column: number, top: number, bottom: number): string => {
    const [first, last] = [top, bottom].map((row) => `$${columnName(column)}$${row + 1}`);
    return `=${quoteSheet(words.name)}!${first === last ? first : `${first}:${last}`}`;
  };
  return {
    id: index + 1,
    name: chartName(index),
    kind: 'lineMarkers',
    title: story.title,
    series: [1, 2].map((column) => ({
      name: cells(column, table.top, table.top),
      values: cells(column, table.top + 1, table.bottom),
      categories: cells(0, table.top + 1, table.bottom),
    })),
    legend: 'bottom',
    showsValues: false,
    description: story.summary,
    place: {
      from: { row: picture.top, column: picture.left, x: 0, y: 0 },
      to: { row: picture.bottom + 1, column: picture.right + 1, x: 0, y: 0 },
    },
  };
}
