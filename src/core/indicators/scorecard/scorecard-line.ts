/** One indicator in words and figures, as a sheet or a list shows it; null and "" are blank cells, never zero. */
export interface ScorecardLine {
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly target: number | null;
  /** Of the years before: the second last, the last. */
  readonly before: readonly [number | null, number | null];
  readonly actual: number | null;
  /** A fraction: 1 is the target. */
  readonly achievement: number | null;
  readonly status: string;
  readonly trend: string;
  /** The years so far as a line of bars. */
  readonly bars: string;
  /** A day as a serial of the 1900 system, or a fiscal year in words. */
  readonly lastReport: number | string;
  /** How many rows the value was counted from. */
  readonly rows: number | null;
  /** What is counted, in one sentence. */
  readonly meaning: string;
  /** Why something is blank, and what to bear in mind. */
  readonly note: string;
}

/** An indicator over the years, for a chart and for those who do not see it. */
export interface TrendStory {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in one sentence. */
  readonly summary: string;
  readonly years: readonly {
    readonly label: string;
    readonly actual: number | null;
    readonly target: number | null;
  }[];
}
