import type { BookSheet } from '../../core/book/book';
import { newGrid, putCell } from '../../core/book/grid';
import { NOTE, TITLE } from '../../core/ledger/appearance';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { columnReference } from '../../core/ledger/list-names';
import type { ChildPovertyWords } from '../../words/ja/child-poverty';
import { putFacts } from '../summary/fact-lines';
import { summaryPage } from '../summary/summary-page';
import { putBlock, putSpill } from '../summary/sheet-block';
import { SCORECARD_FORMATS } from '../summary/scorecard-formats';
import { achievementBlock } from './achievement-block';
import { LAST_YEAR } from './facts';
import { crossBlock, groupBlock } from './gap-blocks';
import { publishedLines } from './published-lines';
import { groupNames } from './reported';

/** In characters. */
const WIDTHS = [40, 48, 16, 16, 18, 22, 20, 24, 16, 20, 16];
/** Zero-based row: title, notes, a blank one, then the facts. */
const HEADER = 5;
/** Blank rows between blocks. */
const GAP = 1;
/** Smaller counts of people are hidden. */
const LEAST = 10;
/** EQUITY answers a header and seven measures. */
const EQUITY_ROWS = 8;
const INDICATORS = 6;
/** Whose rates are compared, and the group that the others should come to. */
const GAPS = [
  { indicator: 'K01', attribute: 'area', reference: 'min' },
  { indicator: 'K03', attribute: 'incomeGroup', reference: 'max' },
] as const;

/** The 集計 sheet: published facts, achievement, gaps between groups, protected tables and the scorecard. */
export function childPovertySheet(words: ChildPovertyWords, language: LedgerLanguage): BookSheet {
  const { sheet } = words;
  const grid = newGrid();
  putCell(grid, 0, 0, { value: sheet.title, style: TITLE });
  sheet.notes.forEach((note, index) => putCell(grid, 1 + index, 0, { value: note, style: NOTE }));
  const facts = publishedLines(language);
  let next = putFacts(grid, HEADER, facts, sheet) + GAP;
  next = putBlock(grid, next, achievementBlock(language, words, next)) + GAP;
  for (const { indicator, attribute, reference } of GAPS) {
    const { heading, equity } = sheet.gaps[attribute];
    const groups = groupNames(attribute, words, language.labels);
    const block = groupBlock(words, language, next, { heading, indicator, attribute, groups });
    next = putBlock(grid, next, block) + GAP;
    next =
      putSpill(grid, next, {
        heading: equity,
        notes: [],
        formula: `=KYODO.EQUITY(${block.rates},${block.people},"${reference}")`,
        rows: EQUITY_ROWS,
        formats: ['', '0.000'],
      }) + GAP;
  }
  next = putSpill(grid, next, { ...breakdown(words, language), ...sheet.breakdown }) + GAP;
  const cross = crossBlock(words, language, next);
  next = putBlock(grid, next, cross) + GAP;
  next =
    putSpill(grid, next, {
      ...sheet.suppressed,
      formula: `=KYODO.SUPPRESS(${cross.counts},${LEAST})`,
      rows: words.areas.length + 1,
      formats: ['#,##0', '#,##0', '#,##0', '#,##0'],
    }) + GAP;
  putSpill(grid, next, {
    ...sheet.scorecard,
    formula: `=KYODO.SCORECARD(${LAST_YEAR})`,
    rows: INDICATORS + 1,
    formats: SCORECARD_FORMATS,
  });
  return summaryPage(sheet, { grid, widths: WIDTHS, header: HEADER, facts: facts.length });
}

/** Attendance and people at the places by the area they live in; few people are hidden. */
function breakdown(words: ChildPovertyWords, language: LedgerLanguage) {
  const people = columnReference('participation', 'participantId', language);
  const register = columnReference('participants', 'participantId', language);
  const area = columnReference('participants', 'area', language);
  return {
    formula: `=KYODO.BREAKDOWN(${people},XLOOKUP(${people},${register},${area}),,${LEAST})`,
    // A header, the areas, the total.
    rows: words.areas.length + 2,
    formats: ['', '#,##0', '#,##0'],
  };
}
