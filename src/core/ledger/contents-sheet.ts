import type { BookSheet } from '../book/book';
import type { GridDraft } from '../book/grid';
import { emptySheet, newGrid, putCell } from '../book/grid';
import type { Style } from '../book/style';
import { linesIn } from '../book/text-width';
import {
  BODY,
  CONTENTS_TAB,
  COUNT,
  HEADER_HEIGHT,
  LINK,
  MISSING_MARK,
  NOTE,
  OPTIONAL_HEADER,
  REQUIRED_HEADER,
  TITLE,
} from './appearance';
import { cellLink } from './cell-link';
import type { LedgerLanguage } from './ledger-language';
import { tableLabel } from './ledger-language';
import { idColumnReference } from './list-names';
import type { TableSpec } from './schema-types';

/** A sheet that an example or a job adds to the ledger, with what it is for. */
export interface ExtraSheet {
  readonly sheet: BookSheet;
  readonly description: string;
}

/** In characters: sheet, description, rows. */
const WIDTHS = [18, 72, 10] as const;
/** Words are not broken in the middle: a line holds a little less than its column is wide. */
const USABLE = WIDTHS[1] - 6;
/** In points. */
const LINE_HEIGHT = 18.75;

export interface ContentsOptions {
  readonly tables: readonly TableSpec[];
  readonly extraSheets: readonly ExtraSheet[];
  readonly introduction: readonly string[];
  /** Table id → sheet, where a table stands on a sheet that is not called like it. */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** The first sheet: what this workbook is, and a link to every sheet with its row count, by native formulas. */
export function contentsSheet(options: ContentsOptions, language: LedgerLanguage): BookSheet {
  const { tables, extraSheets, introduction, sheetNames } = options;
  const { words } = language;
  const grid = newGrid();
  putCell(grid, 0, 0, { value: words.title, style: TITLE });
  introduction.forEach((line, index) => putCell(grid, 1 + index, 0, { value: line, style: NOTE }));

  const header = introduction.length + 2;
  const { sheet, description, rows } = words.contentsHeaders;
  [sheet, description, rows].forEach((value, column) =>
    putCell(grid, header, column, { value, style: REQUIRED_HEADER }),
  );

  const lines: readonly ContentsLine[] = [
    ...extraSheets.map(extraLine),
    ...tables.map(({ id }) => tableLine(id, sheetNames.get(id), language)),
    { name: words.lists, description: words.listsDescription },
  ];
  const heights = new Map([
    [0, 30],
    [header, HEADER_HEIGHT],
  ]);
  lines.forEach((line, index) => {
    putContentsLine(grid, header + 1 + index, line);
    heights.set(header + 1 + index, linesIn(line.description, USABLE) * LINE_HEIGHT);
  });
  putLegend(grid, header + lines.length + 2, language);

  return {
    ...emptySheet(words.contents),
    tabColor: CONTENTS_TAB,
    showGridlines: false,
    cells: grid,
    columnWidths: new Map(WIDTHS.map((width, column) => [column, width])),
    rowHeights: heights,
    freeze: { rows: header + 1, columns: 0 },
  };
}

/**
 * A link to a sheet of this workbook as Excel's own formula.
 *
 * @example sheetLink('団体') //=> "=HYPERLINK(\"#'団体'!A1\",\"団体\")"
 */
export function sheetLink(name: string): string {
  return cellLink(name, 'A1', name);
}

/** What the contents say about one sheet. */
export interface ContentsLine {
  readonly name: string;
  readonly description: string;
  /** Formula. */
  readonly count?: string;
}

/** @param sheet where the table stands, if its sheet is not called like it */
export function tableLine(table: string, sheet: string | undefined, language: LedgerLanguage): ContentsLine {
  const { name, description } = tableLabel(table, language);
  return { name: sheet ?? name, description, count: `=COUNTA(${idColumnReference(table, language)})` };
}

export function extraLine({ sheet, description }: ExtraSheet): ContentsLine {
  return { name: sheet.name, description };
}

export function putContentsLine(grid: GridDraft, row: number, line: ContentsLine): void {
  putCell(grid, row, 0, { value: null, formula: sheetLink(line.name), style: LINK });
  putCell(grid, row, 1, { value: line.description, style: { ...BODY, wrapText: true } });
  if (line.count) putCell(grid, row, 2, { value: null, formula: line.count, style: COUNT });
}

function putLegend(grid: GridDraft, row: number, { words }: LedgerLanguage): void {
  const { title, required, optional, missing } = words.legend;
  const samples: readonly (readonly [string, Style])[] = [
    [required, REQUIRED_HEADER],
    [optional, OPTIONAL_HEADER],
    [missing, MISSING_MARK],
  ];
  putCell(grid, row, 0, { value: title, style: { ...BODY, bold: true } });
  samples.forEach(([text, style], index) => {
    putCell(grid, row + 1 + index, 0, { value: null, style });
    putCell(grid, row + 1 + index, 1, { value: text, style: BODY });
  });
}
