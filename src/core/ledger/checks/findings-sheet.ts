import type { Area } from '../../book/area';
import type { BookSheet, BookTable } from '../../book/book';
import type { GridDraft } from '../../book/grid';
import { emptySheet, newGrid, putCell } from '../../book/grid';
import {
  BODY,
  CONTENTS_TAB,
  HEADER_HEIGHT,
  LINK,
  NOTE,
  REQUIRED_HEADER,
  TABLE_STYLE,
  TITLE,
} from '../appearance';
import { cellLink } from '../cell-link';
import { nameWord } from '../list-names';

/** One finding in words. */
export interface FindingLine {
  readonly sheet: string;
  readonly address: string;
  readonly kind: string;
  readonly shown: string;
  readonly sentence: string;
  readonly todo: string;
}

export interface FindingsSheetWords {
  readonly name: string;
  readonly headers: readonly [
    sheet: string,
    cell: string,
    kind: string,
    shown: string,
    sentence: string,
    todo: string,
  ];
  /** What to do where there is a fix. */
  readonly fix: (plain: string) => string;
  readonly summary: (when: string, tables: string, rows: string, findings: string) => string;
}

/** In characters, in the order of the headers. */
const WIDTHS = [14, 10, 20, 24, 84, 56] as const;
/** Rows above the table's header: the title, the summary and a blank one. */
const HEADER_ROW = 3;

/** Name of the table that makes a sheet of results one of ours. */
export function findingsTable({ name }: FindingsSheetWords): string {
  return nameWord(name);
}

/** Where the table stands; without findings it has one blank row, as every Excel table must. */
export function findingsArea(lines: number): Area {
  return { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + Math.max(1, lines), right: WIDTHS.length - 1 };
}

/** The sheet 点検結果: a line for each finding, whose cell is a link to the place. */
export function findingsSheet(
  lines: readonly FindingLine[],
  summary: string,
  words: FindingsSheetWords,
): BookSheet {
  const grid = newGrid();
  putCell(grid, 0, 0, { value: words.name, style: TITLE });
  words.headers.forEach((value, column) =>
    putCell(grid, HEADER_ROW, column, { value, style: REQUIRED_HEADER }),
  );
  putFindings(grid, lines, summary);
  return {
    ...emptySheet(words.name),
    tabColor: CONTENTS_TAB,
    showGridlines: false,
    cells: grid,
    columnWidths: new Map(WIDTHS.map((width, column) => [column, width])),
    rowHeights: new Map([
      [0, 30],
      [HEADER_ROW, HEADER_HEIGHT],
    ]),
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    tables: [tableOver(lines.length, words)],
  };
}

/** What a new check writes into a sheet of results that is there. */
export function putFindings(grid: GridDraft, lines: readonly FindingLine[], summary: string): void {
  putCell(grid, 1, 0, { value: summary, style: NOTE });
  lines.forEach(({ sheet, address, kind, shown, sentence, todo }, index) => {
    const row = HEADER_ROW + 1 + index;
    const text = (column: number, value: string): void =>
      putCell(grid, row, column, { value, style: { ...BODY, numberFormat: '@' } });
    text(0, sheet);
    putCell(grid, row, 1, { value: null, formula: cellLink(sheet, address, address), style: LINK });
    text(2, kind);
    text(3, shown);
    text(4, sentence);
    text(5, todo);
  });
}

function tableOver(lines: number, words: FindingsSheetWords): BookTable {
  return {
    name: findingsTable(words),
    area: findingsArea(lines),
    columns: [...words.headers],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: TABLE_STYLE,
  };
}
