import type { BookSheet } from '../../core/book/book';
import type { GridDraft } from '../../core/book/grid';
import { emptySheet } from '../../core/book/grid';
import { CONTENTS_TAB, HEADER_HEIGHT } from '../../core/ledger/appearance';
import { differenceMark } from './fact-lines';

export interface SummaryPage {
  readonly grid: GridDraft;
  /** Of the columns from the first, in characters. */
  readonly widths: readonly number[];
  /** Row of the headers above the facts, and how many facts there are. */
  readonly header: number;
  readonly facts: number;
}

/** A sheet 集計: its facts, with a red mark where one differs, and whatever stands below. */
export function summaryPage(
  { name, different }: { readonly name: string; readonly different: string },
  { grid, widths, header, facts }: SummaryPage,
): BookSheet {
  return {
    ...emptySheet(name),
    tabColor: CONTENTS_TAB,
    showGridlines: false,
    cells: grid,
    columnWidths: new Map(widths.map((width, column) => [column, width])),
    rowHeights: new Map([
      [0, 30],
      [header, HEADER_HEIGHT],
    ]),
    conditionalFormats: [differenceMark(header + 1, header + facts, different)],
  };
}
