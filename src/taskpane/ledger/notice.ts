import type { ExampleChoice } from '../../jobs/example-choices';
import type { DeskState } from '../../jobs/job-desk';
import type { LedgerJob, LedgerReport } from '../../jobs/ledger-jobs';
import type { LedgerAdditions } from '../../jobs/new-ledger';
import { CHECKING_WORDS } from '../../words/checking-words';
import type { Language } from '../../words/language';
import { officeFailureSentence } from '../../words/office-failure-sentence';
import { problemSentence } from '../../words/problem-sentence';
import { SCORECARD_WORDS } from '../../words/scorecard-words';
import type { OfficeFailure } from '../../workbook/office-failure';
import { upgradeSentences } from '../../words/upgrade-sentences';
import type { WorkProgress } from '../../workbook/work-interrupted';
import type { PaneWords } from '../language/pane-words';
import { PANE_WORDS } from '../language/pane-words';

/** What the pane says about the job at the desk. */
export interface Notice {
  readonly kind: 'working' | 'success' | 'error';
  /** One or more sentences, each a paragraph. */
  readonly sentences: readonly string[];
  /** Excel's own code where the sentence cannot say what is wrong, for a report to whoever helps. */
  readonly detail?: string;
}

/**
 * What to say about the job at the desk; `undefined` when there is nothing to say. Made anew when the
 * language changes, because a report holds facts and no words.
 */
export function noticeOf(
  state: DeskState<LedgerJob, LedgerReport>,
  language: Language,
  examples: readonly ExampleChoice[],
): Notice | undefined {
  const words = PANE_WORDS[language];
  if (state.phase === 'idle') return undefined;
  if (state.phase === 'working') return { kind: 'working', sentences: [words.working[state.job.kind]] };
  const { job, report } = state;
  switch (report.end) {
    case 'built':
      return success(builtSentence(report.added, words, language));
    case 'upgraded':
      return { kind: 'success', sentences: upgradeSentences(report.report, language) };
    case 'exampleAdded': {
      const name = job.kind === 'addExample' ? job.example : '';
      const title = examples.find((example) => example.name === name)?.title ?? name;
      return success(words.done.exampleAdded(title));
    }
    case 'refreshed':
      return success(words.done.refreshed(shownTime(report.at, language)));
    case 'findingsWritten':
      return success(CHECKING_WORDS[language].page.written(report.sheet, shownCount(report.count, language)));
    case 'scorecardWritten':
      return success(
        SCORECARD_WORDS[language].page.written(report.sheet, shownCount(report.count, language)),
      );
    case 'checked':
    case 'checkStopped':
    case 'fixed':
    case 'undone':
      // The page of the check says how these ended, as long as it matters.
      return undefined;
    case 'declined':
      return {
        kind: 'error',
        sentences: report.problems.map((problem) => problemSentence(problem, language)),
      };
    case 'refused':
      return refusedNotice(report.failure, language, report.progress);
  }
}

/** What the pane says when Excel refuses. */
export function refusedNotice(
  { kind, code }: OfficeFailure,
  language: Language,
  progress?: WorkProgress,
): Notice {
  const { interrupted, noSheets } = PANE_WORDS[language];
  const listed = (sheets: readonly string[]): string =>
    sheets.length > 0 ? new Intl.ListFormat(language, { type: 'unit' }).format(sheets) : noSheets;
  const sentences = [
    officeFailureSentence(kind, language),
    ...(progress ? [interrupted(listed(progress.written), listed(progress.left))] : []),
  ];
  return kind === 'unknown' || kind === 'fault'
    ? { kind: 'error', sentences, detail: PANE_WORDS[language].refusedCode(code) }
    : { kind: 'error', sentences };
}

/** A whole number as the language writes it. */
export function shownCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

function success(sentence: string): Notice {
  return { kind: 'success', sentences: [sentence] };
}

function builtSentence(added: LedgerAdditions, words: PaneWords, language: Language): string {
  if (added.created) {
    return words.done.created(shownCount(added.tables.length, language));
  }
  if (added.tables.length > 0) return words.done.tablesAdded(added.tables);
  const completed = new Set([...added.columns.map(({ table }) => table), ...added.completed]);
  if (completed.size > 0) return words.done.tablesCompleted([...completed]);
  return added.sheets.length > 0 ? words.done.sheetsAdded(added.sheets) : words.done.nothingToAdd;
}

function shownTime(time: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(time);
}
