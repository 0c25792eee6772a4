import type { Area } from '../core/book/area';
import { formatArea } from '../core/book/area';
import type { BookSheet } from '../core/book/book';
import type { ScorecardContent, ScorecardSheetWords } from '../core/indicators/scorecard/scorecard-sheet';
import { scorecardSheet, scorecardTable } from '../core/indicators/scorecard/scorecard-sheet';
import {
  HEADER_ROW,
  scorecardArea,
  storyPicture,
  storyTable,
  wholeArea,
} from '../core/indicators/scorecard/sheet-layout';
import type { LedgerProblem } from '../core/ledger/ledger-problems';
import type { ScorecardPlace } from './scorecard-place';
import { findScorecard } from './scorecard-place';
import { queueLines } from './write-charts';
import { writeConstants } from './write-cells';
import { queuePage } from './write-page';
import { queueConditionalFormats } from './write-conditional-formats';
import { queueLayout, queueTable } from './write-sheet';
import { queueStyles } from './write-styles';

/**
 * Writes the sheet of the scorecard, new or anew; answers why not when something of a person's stands in its way, having
 * written nothing.
 *
 * @param show whether to bring the sheet to the front
 */
export async function writeScorecardSheet(
  context: Excel.RequestContext,
  content: ScorecardContent,
  words: ScorecardSheetWords,
  show: boolean,
): Promise<readonly LedgerProblem[]> {
  const place = await findScorecard(context, words);
  if (place.state === 'taken') return place.problems;
  const there = place.state === 'ours' ? place : await create(context, words);
  await rewrite(context, there, content, words, show);
  return [];
}

type Ours = Extract<ScorecardPlace, { state: 'ours' }>;

const NOTHING: ScorecardContent = { fiscalYear: 0, title: '', summary: '', lines: [], stories: [] };

/** The sheet with an empty table, in one request: it is there whole or not at all. */
async function create(context: Excel.RequestContext, words: ScorecardSheetWords): Promise<Ours> {
  const content = scorecardSheet(NOTHING, words);
  const sheet = context.workbook.worksheets.add(words.name);
  for (const [column, { value }] of content.cells.get(HEADER_ROW) ?? [])
    sheet.getRangeByIndexes(HEADER_ROW, column, 1, 1).values = [[value]];
  for (const each of content.tables) queueTable(sheet, each);
  queueLayout(sheet, content);
  if (content.page) queuePage(sheet, content.page);
  await context.sync();
  return { state: 'ours', lines: 1, stories: 0, charts: [], year: undefined };
}

/**
 * What was there goes first, and the table gets its size, in one request with the headings of the charts' blocks: by them
 * the sheet is known again as ours if Excel breaks off.
 */
async function rewrite(
  context: Excel.RequestContext,
  there: Ours,
  content: ScorecardContent,
  words: ScorecardSheetWords,
  show: boolean,
): Promise<void> {
  const next = scorecardSheet(content, words);
  const sheet = context.workbook.worksheets.getItem(words.name);
  for (const name of there.charts) sheet.charts.getItem(name).delete();
  for (const area of bodies(there.lines, there.stories)) {
    const range = sheet.getRange(formatArea(area));
    range.conditionalFormats.clearAll();
    range.clear();
  }
  sheet.tables.getItem(scorecardTable(words)).resize(formatArea(scorecardArea(content.lines.length)));
  queueHeadings(sheet, content, words);
  await context.sync();

  // Formats first: Excel reads what is written by the format the cell already has.
  queueStyles(sheet, next.cells);
  await writeConstants(context, sheet, next.cells);
  for (const [row, points] of next.rowHeights)
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  queueConditionalFormats(sheet, next.conditionalFormats);
  queueLines(sheet, linesIn(next, content));
  if (show) sheet.activate();
  await context.sync();
}

/** Everything of ours but the header of the table. */
function bodies(lines: number, stories: number): readonly Area[] {
  const whole = wholeArea(lines, stories);
  return [
    { ...whole, bottom: HEADER_ROW - 1 },
    { ...whole, top: HEADER_ROW + 1 },
  ];
}

function queueHeadings(
  sheet: Excel.Worksheet,
  { lines, stories }: ScorecardContent,
  { storyHeaders }: ScorecardSheetWords,
): void {
  stories.forEach(({ years }, index) => {
    const { top } = storyTable(lines.length, index, years.length);
    sheet.getRangeByIndexes(top, 0, 1, storyHeaders.length).values = [[...storyHeaders]];
  });
}

function linesIn({ charts = [] }: BookSheet, { lines, stories }: ScorecardContent) {
  return charts.map((chart, index) => ({
    chart,
    block: storyTable(lines.length, index, stories[index]?.years.length ?? 0),
    picture: storyPicture(lines.length, index),
  }));
}
