import type { BookSheet } from '../../core/book/book';
import type { GridDraft } from '../../core/book/grid';
import { newGrid, putCell } from '../../core/book/grid';
import { BODY, NOTE, OPTIONAL_HEADER, REQUIRED_HEADER, TITLE } from '../../core/ledger/appearance';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import type { AfterWorkClubWords } from '../../words/ja/after-work-club';
import { summaryPage } from '../summary/summary-page';
import { CLUB_PROJECTS } from './club-projects';
import type { SummaryFormulas } from './summary-formulas';
import { periodFormulas, summaryFormulas } from './summary-formulas';

/** From this share on, "almost 100 %" is taken to hold. */
const ALMOST_ALL = 0.95;
/** In characters: item, KYODO, built-in, published, check, gap; explanations and the columns by month start behind the gap. */
const WIDTHS = [46, 16, 16, 16, 16, 4, 18, 12, 12, 12, 16];
/** Zero-based rows and columns of the parts. */
const HEADER = 4;
const RIGHT = 6;
/** April to March. */
const MONTHS = 12;
/** PEOPLEBY ends with the total and the overlap. */
const ROWS_BELOW_PERIODS = 2;
const SPILL_FORMATS = ['0', '#,##0', '#,##0', '#,##0', '0.00'];

/** The 集計 sheet: every published figure beside what the rows give, and two spilled tables. */
export function summarySheet(words: AfterWorkClubWords, language: LedgerLanguage): BookSheet {
  const { sheet } = words;
  const grid = newGrid();
  const lines = summaryFormulas(language);
  putCell(grid, 0, 0, { value: sheet.title, style: TITLE });
  sheet.notes.forEach((note, index) => putCell(grid, 1 + index, 0, { value: note, style: NOTE }));
  sheet.headers.forEach((header, index) =>
    putCell(grid, HEADER, index < RIGHT - 1 ? index : RIGHT, { value: header, style: REQUIRED_HEADER }),
  );
  lines.forEach((line, index) => putLine(grid, HEADER + 1 + index, line, words));

  const below = HEADER + lines.length + 4;
  putCell(grid, below - 2, 0, { value: sheet.overlapNote, style: NOTE });
  const formulas = periodFormulas(language);
  putSpill(
    grid,
    { row: below, column: 0, periods: CLUB_PROJECTS.length },
    sheet.perProject,
    formulas.project,
  );
  putSpill(grid, { row: below, column: RIGHT, periods: MONTHS }, sheet.perMonth, formulas.month);
  return summaryPage(sheet, { grid, widths: WIDTHS, header: HEADER, facts: lines.length });
}

function putLine(grid: GridDraft, at: number, line: SummaryFormulas, { sheet }: AfterWorkClubWords): void {
  const row = at + 1;
  const { item, note } = sheet.lines[line.line];
  const style = { ...BODY, numberFormat: line.numberFormat };
  putCell(grid, at, 0, { value: item, style: BODY });
  putCell(grid, at, 1, { value: null, formula: line.kyodo(row), style });
  putCell(grid, at, 2, { value: null, formula: line.builtIn(row), style });
  const { published } = line;
  if (typeof published === 'function') putCell(grid, at, 3, { value: null, formula: published(row), style });
  else
    putCell(grid, at, 3, { value: published ?? sheet.almostAll, style: { ...style, horizontal: 'right' } });
  // Without the add-in the built-in figure is compared, so that the check never shows an error.
  const found = `IFERROR(B${row},C${row})`;
  const holds = published === undefined ? `${found}>=${ALMOST_ALL}` : `ROUND(${found},2)=D${row}`;
  const formula = `=IF(${holds},"${sheet.same}","${sheet.different}")`;
  putCell(grid, at, 4, { value: null, formula, style: { ...BODY, horizontal: 'center' } });
  putCell(grid, at, RIGHT, { value: note, style: BODY });
}

/** The heading, the formula below it, and the formats of the columns it fills: period, two counts, new people, average. */
function putSpill(
  grid: GridDraft,
  { row, column, periods }: { readonly row: number; readonly column: number; readonly periods: number },
  heading: string,
  formula: string,
): void {
  putCell(grid, row, column, { value: heading, style: OPTIONAL_HEADER });
  SPILL_FORMATS.forEach((numberFormat, index) => {
    putCell(grid, row + 1, column + index, { value: null, style: { bold: true } });
    for (let line = 0; line < periods + ROWS_BELOW_PERIODS; line++) {
      putCell(grid, row + 2 + line, column + index, { value: null, style: { numberFormat } });
    }
  });
  putCell(grid, row + 1, column, { value: null, formula, style: { bold: true } });
}
