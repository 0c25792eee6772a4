/** What a bench file exports under the name `bench`: it times its cases one after the other. */
export type Bench = (report: Report) => Promise<void>;

export interface Report {
  /** Times `work` again and again and puts down the median; what it answers is thrown away. */
  time(name: string, work: () => unknown, how?: Timing): Promise<void>;
  /** Puts down figures that were measured elsewhere, as their median. */
  figure(name: string, values: readonly number[], more?: Told): void;
}

export interface Told {
  /** Default "ms". */
  readonly unit?: string;
  /** What the figure should be, in the same unit: reported beside it, never enforced. */
  readonly target?: string;
  /** What a reader must know to understand the figure. */
  readonly note?: string;
}

export interface Timing extends Told {
  /** Default 5. */
  readonly runs?: number;
  /** Runs before the clock counts; default 1. */
  readonly warmUp?: number;
  /** Called before every run, outside the clock. */
  readonly before?: () => unknown;
}
