import type { LedgerShape } from '../core/indicators/definition/ledger-shape';
import type { ScorecardRow } from '../core/indicators/scorecard';
import type { ScorecardContent } from '../core/indicators/scorecard/scorecard-sheet';
import { MOST_CHARTS } from '../core/indicators/scorecard/sheet-layout';
import type { Language } from './language';
import { scorecardLine, trendStory } from './scorecard-line';
import { SCORECARD_WORDS } from './scorecard-words';

export interface ScorecardAsked {
  readonly fiscalYear: number;
  readonly project: string | null;
  /** When it was counted, in words. */
  readonly when: string;
}

/** What the sheet of the scorecard holds, in one language. */
export function scorecardContent(
  rows: readonly ScorecardRow[],
  { fiscalYear, project, when }: ScorecardAsked,
  shape: LedgerShape,
  language: Language,
): ScorecardContent {
  const words = SCORECARD_WORDS[language];
  const lines = rows.map((row) => scorecardLine(row, shape, language));
  return {
    fiscalYear,
    title: words.title(words.fiscalYear(fiscalYear), project),
    summary: words.summary(when, statusCounts(lines, language)),
    lines,
    stories: rows.flatMap((row) => trendStory(row, language) ?? []).slice(0, MOST_CHARTS),
  };
}

/** How many indicators have which status, those without any left out. */
export function statusCounts(lines: readonly { readonly status: string }[], language: Language): string {
  const { sheet, countOf, noStatus } = SCORECARD_WORDS[language];
  const shown = new Intl.NumberFormat(language);
  return [...Object.values(sheet.statuses), noStatus]
    .map((status) => ({ status, count: lines.filter((line) => line.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => countOf(status, shown.format(count)))
    .join(language === 'ja' ? '、' : ', ');
}
