import { formatArea } from '../../book/area';
import type { FoundTable } from '../../ledger/recognise';
import type { ScorecardSheetWords } from './scorecard-sheet';
import { scorecardHeaders } from './scorecard-sheet';
import { isOwnCell, MOST_CHARTS, scorecardArea, storyTable } from './sheet-layout';

/** How much of a sheet the job has written. */
export interface OwnExtent {
  /** Lines of the table; one where it has a blank one only. */
  readonly lines: number;
  /** Blocks of charts below it. */
  readonly stories: number;
}

/**
 * Whether a sheet holds nothing but what the job has written: its table with its headers where it puts it, and no other cell
 * filled. undefined when a person has written anything else, or moved anything.
 *
 * @param values the sheet from its first cell on; null and "" are blank
 */
export function ownExtent(
  values: readonly (readonly unknown[])[],
  { area, headers, showTotals }: FoundTable,
  words: ScorecardSheetWords,
): OwnExtent | undefined {
  const lines = area.bottom - area.top;
  if (showTotals || formatArea(area) !== formatArea(scorecardArea(lines))) return undefined;
  if (!scorecardHeaders(words).every((header, column) => headers[column] === header)) return undefined;
  const stories = storiesIn(values, lines, words);
  const own = values.every((row, top) =>
    row.every((value, left) => value === '' || value === null || isOwnCell(top, left, lines, stories)),
  );
  return own ? { lines, stories } : undefined;
}

/** A chart's block is known by its headers, which are written before anything else of it. */
function storiesIn(
  values: readonly (readonly unknown[])[],
  lines: number,
  { storyHeaders }: ScorecardSheetWords,
): number {
  const isStory = (index: number): boolean => {
    const row = values[storyTable(lines, index, 0).top] ?? [];
    return storyHeaders.every((header, column) => row[column] === header);
  };
  let count = 0;
  while (count < MOST_CHARTS && isStory(count)) count += 1;
  return count;
}
