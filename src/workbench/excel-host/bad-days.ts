/** 5 MB: what Excel on the web takes in a request and gives in an answer. */
export const WEB_PAYLOAD = 5 * 1024 * 1024;

/** What another author does to the workbook, between two requests of the add-in. */
export type CoauthorDeed = 'insertsRow' | 'renamesSheet' | 'editsCell';

/** A request that goes wrong. */
export interface RequestFailure {
  /** Which one, counted from 1 since the switch was set. */
  readonly request: number;
  /** How many in a row from there on; Infinity: all of them. */
  readonly times: number;
  /** Excel's error code. */
  readonly code: string;
  /** Nothing of it was done; the first half of it was done; or all was done and only the answer was lost. */
  readonly done: 'nothing' | 'half' | 'all';
}

/** What can be wrong with Excel. Nothing is, until a switch is set. */
export interface BadDay {
  /** Bytes that a request and an answer may have; undefined on the desktop, which has no such limit. */
  readonly payload: number | undefined;
  /** Somebody is typing into a cell: requests fail, or wait when they were sent with delayForCellEdit. */
  readonly cellEditing: boolean;
  /** No sheet may be added, deleted, renamed, moved, hidden or shown. */
  readonly structureProtected: boolean;
  /** Every request that changes something meets another author's change. */
  readonly conflicts: boolean;
  /** Milliseconds before each answer. */
  readonly slow: number;
  /** Excel does not answer at all. */
  readonly silent: boolean;
  readonly failure: RequestFailure | undefined;
  /** Another author's change right before a request, counted from 1 since the switch was set. */
  readonly coauthor: { readonly before: number; readonly deed: CoauthorDeed } | undefined;
}

export const GOOD_DAY: BadDay = {
  payload: undefined,
  cellEditing: false,
  structureProtected: false,
  conflicts: false,
  slow: 0,
  silent: false,
  failure: undefined,
  coauthor: undefined,
};

/** The switches of one Excel, set by a test or by the page's menu while Excel runs. */
export class BadDays {
  private day: BadDay;
  private readonly listeners = new Set<() => void>();
  private failureSince = 0;
  private coauthorSince = 0;
  private arrived = 0;

  constructor(day: Partial<BadDay> = {}) {
    this.day = { ...GOOD_DAY, ...day };
  }

  readonly today = (): BadDay => this.day;

  /** How many requests of the add-in have arrived so far. */
  get requests(): number {
    return this.arrived;
  }

  /** Changes some switches and leaves the others; counting begins anew for those that count requests. */
  set(change: Partial<BadDay>): void {
    this.day = { ...this.day, ...change };
    if ('failure' in change) this.failureSince = this.arrived;
    if ('coauthor' in change) this.coauthorSince = this.arrived;
    for (const changed of [...this.listeners]) changed();
  }

  /** Everything is well again. */
  clear(): void {
    this.set(GOOD_DAY);
  }

  readonly listen = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** A request has arrived: the failure it is to meet, and what another author does before it. */
  arrives(): { readonly failure: RequestFailure | undefined; readonly deed: CoauthorDeed | undefined } {
    this.arrived++;
    const { failure, coauthor } = this.day;
    const place = this.arrived - this.failureSince;
    const fails = failure && place >= failure.request && place < failure.request + failure.times;
    return {
      failure: fails ? failure : undefined,
      deed: coauthor?.before === this.arrived - this.coauthorSince ? coauthor.deed : undefined,
    };
  }

  /** Resolves when the day is as wanted. */
  until(wanted: (day: BadDay) => boolean): Promise<void> {
    if (wanted(this.day)) return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.listen(() => {
        if (!wanted(this.day)) return;
        stop();
        resolve();
      });
    });
  }
}
