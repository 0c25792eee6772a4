import type { LedgerProblem } from '../core/ledger/ledger-problems';
import { problem } from '../core/ledger/ledger-problems';
import { fiscalYear as fiscalYearOf } from '../core/values/fiscal-year';
import type { Language } from '../words/language';
import { LANGUAGES } from '../words/language';
import { scorecardContent } from '../words/scorecard-content';
import { SCORECARD_WORDS } from '../words/scorecard-words';
import { excelRun } from '../workbook/excel-run';
import { findScorecard } from '../workbook/scorecard-place';
import { writeScorecardSheet } from '../workbook/scorecard-sheet';
import { readScorecard } from './read-scorecard';

export type WriteScorecardResult =
  | { readonly done: true; readonly sheet: string; readonly fiscalYear: number; readonly count: number }
  /** Nothing was written. */
  | { readonly done: false; readonly problems: readonly LedgerProblem[] };

export interface ScorecardAsk {
  /** null is the last fiscal year with data. */
  readonly fiscalYear: number | null;
  readonly now: Date;
  readonly language: Language;
  /** Whether to bring the sheet to the front. */
  readonly show: boolean;
}

/**
 * Counts every indicator of a fiscal year and writes the sheet 指標一覧. A sheet of this name that we made is written anew; one
 * that holds anything else is never touched. Rejects with Excel's own error when Excel refuses.
 */
export async function writeScorecard(ask: ScorecardAsk): Promise<WriteScorecardResult> {
  const { now, language, show } = ask;
  const read = await readScorecard(ask.fiscalYear, now);
  if (!read) return { done: false, problems: [problem('noLedger', {})] };
  const { fiscalYear, rows, shape } = read;
  const { sheet: words } = SCORECARD_WORDS[language];
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(now);
  const content = scorecardContent(rows, { fiscalYear, project: null, when }, shape, language);
  const problems = await excelRun((context) => writeScorecardSheet(context, content, words, show));
  return problems.length > 0
    ? { done: false, problems }
    : { done: true, sheet: words.name, fiscalYear, count: rows.length };
}

/**
 * Writes the scorecards that are there anew, each in its language, for the fiscal year that stands on them. One to which a
 * person has added something is left as it is.
 */
export async function rewriteScorecards(now: Date): Promise<void> {
  for (const language of LANGUAGES) {
    const { sheet: words } = SCORECARD_WORDS[language];
    const place = await excelRun((context) => findScorecard(context, words));
    if (place.state !== 'ours') continue;
    const year = typeof place.year === 'number' || typeof place.year === 'string' ? place.year : null;
    const asked = fiscalYearOf(year);
    await writeScorecard({ fiscalYear: asked.ok ? asked.value : null, now, language, show: false });
  }
}
