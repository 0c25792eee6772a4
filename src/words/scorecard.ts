import type { ScorecardSheetWords } from '../core/indicators/scorecard/scorecard-sheet';

/** What the scorecard (指標一覧) says: its sheet, its lines and its page of the task pane. Figures come written out already. */
export interface ScorecardWords {
  readonly sheet: ScorecardSheetWords;
  readonly title: (year: string, project: string | null) => string;
  readonly fiscalYear: (year: number) => string;
  readonly summary: (when: string, counts: string) => string;
  /** 達成 3 */
  readonly countOf: (status: string, count: string) => string;
  readonly noStatus: string;
  readonly withoutBaseline: string;
  readonly story: (facts: StoryFacts) => string;
  readonly page: ScorecardPageWords;
}

/** What a chart shows; "" where there is nothing to say. */
export interface StoryFacts {
  readonly from: string;
  readonly first: string;
  readonly to: string;
  readonly last: string;
  readonly trend: string;
  readonly target: string;
  readonly achievement: string;
}

export interface ScorecardPageWords {
  readonly heading: string;
  readonly intro: string;
  readonly year: string;
  readonly lastYear: string;
  readonly write: string;
  readonly again: string;
  readonly reading: string;
  readonly noLedger: string;
  readonly noIndicators: string;
  readonly noYear: string;
  readonly counts: (indicators: string, year: string, statuses: string) => string;
  readonly actual: string;
  readonly target: string;
  readonly achievement: string;
  readonly trend: string;
  readonly noAnswer: string;
  readonly lastReport: string;
  readonly meaning: string;
  /** Begins with the button's own text, so that it can be spoken to. */
  readonly openNamed: (name: string) => string;
  readonly open: string;
  readonly written: (sheet: string, count: string) => string;
}
