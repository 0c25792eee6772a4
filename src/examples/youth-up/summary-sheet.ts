import type { BookSheet } from '../../core/book/book';
import { newGrid, putCell } from '../../core/book/grid';
import { NOTE, TITLE } from '../../core/ledger/appearance';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import type { YouthUpWords } from '../../words/ja/youth-up';
import { putFacts } from '../summary/fact-lines';
import { summaryPage } from '../summary/summary-page';
import { SCORECARD_FORMATS } from '../summary/scorecard-formats';
import { putBlock, putSpill } from '../summary/sheet-block';
import { FISCAL_YEARS } from './fiscal-years';
import { askingBlock, partyBlock } from './other-blocks';
import { publishedLines } from './published-lines';
import { yearBlock, yearTable } from './year-block';

/** In characters. */
const WIDTHS = [46, 30, 24, 26, 22, 16, 18, 22, 24, 18, 16];
/** Zero-based rows: title, notes, a blank one, then the facts. */
const HEADER = 5;
const FACTS = 7;
const INDICATORS = 8;
/** Blank rows between blocks. */
const GAP = 1;

/** The 集計 sheet: published facts beside what the rows give, then years, days of asking and parties. */
export function youthUpSheet(words: YouthUpWords, language: LedgerLanguage): BookSheet {
  const { sheet } = words;
  const grid = newGrid();
  putCell(grid, 0, 0, { value: sheet.title, style: TITLE });
  sheet.notes.forEach((note, index) => putCell(grid, 1 + index, 0, { value: note, style: NOTE }));
  const years = HEADER + 1 + FACTS + GAP;
  const facts = publishedLines(language, words, yearTable(years, sheet.byYear.notes.length));
  putFacts(grid, HEADER, facts, sheet);
  const days = putBlock(grid, years, yearBlock(language, words, years)) + GAP;
  const parties = putBlock(grid, days, askingBlock(language, words, days)) + GAP;
  const card = putBlock(grid, parties, partyBlock(language, words, parties)) + GAP;
  putSpill(grid, card, {
    ...sheet.scorecard,
    formula: `=KYODO.SCORECARD(${FISCAL_YEARS.at(-1) ?? ''})`,
    rows: INDICATORS + 1,
    formats: SCORECARD_FORMATS,
  });
  return summaryPage(sheet, { grid, widths: WIDTHS, header: HEADER, facts: FACTS });
}
