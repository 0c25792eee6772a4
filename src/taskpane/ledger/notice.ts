import type { DeskState } from '../../jobs/job-desk';
import type { LedgerJob, LedgerReport } from '../../jobs/ledger-jobs';
import type { Language } from '../../words/language';
import type { OfficeFailure } from '../../workbook/office-failure';
import type { PaneWords } from '../language/pane-words';
import { PANE_WORDS } from '../language/pane-words';
import type { ExampleChoice } from '../pane-ports';

/** What the pane says about the job at the desk. */
export interface Notice {
  readonly kind: 'working' | 'success' | 'error';
  readonly text: string;
  /** Excel's own code where the sentence cannot say what is wrong, for a report to whoever helps. */
  readonly detail?: string;
}

/**
 * The sentence for what is going on at the desk; `undefined` when there is nothing to say. Made anew when
 * the language changes, because a report holds facts and no words.
 */
export function noticeOf(
  state: DeskState<LedgerJob, LedgerReport>,
  language: Language,
  examples: readonly ExampleChoice[],
): Notice | undefined {
  const words = PANE_WORDS[language];
  if (state.phase === 'idle') return undefined;
  if (state.phase === 'working') return { kind: 'working', text: words.working[state.job.kind] };
  const { job, report } = state;
  if (!report.ok) return refusedNotice(report.failure, words);
  return { kind: 'success', text: doneSentence() };

  function doneSentence(): string {
    switch (job.kind) {
      case 'newLedger': {
        const added = report.ok ? (report.tablesAdded ?? 0) : 0;
        return added === 0 ? words.done.nothingToAdd : words.done.created(shownCount(added, language));
      }
      case 'addExample':
        return words.done.exampleAdded(
          examples.find(({ name }) => name === job.example)?.title ?? job.example,
        );
      case 'refresh':
        return words.done.refreshed(shownTime(report.ok ? report.at : new Date(0), language));
    }
  }
}

/** What the pane says when Excel refuses. */
export function refusedNotice({ kind, code }: OfficeFailure, words: PaneWords): Notice {
  const text = words.refused[kind];
  return kind === 'unknown'
    ? { kind: 'error', text, detail: words.refusedCode(code) }
    : { kind: 'error', text };
}

/** A whole number as the language writes it. */
export function shownCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}

function shownTime(time: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(time);
}
