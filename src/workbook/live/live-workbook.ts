import type { ColumnarEngine } from '../../core/indicators/engine/columnar-engine';
import type { IndicatorLedger } from '../../core/indicators/engine/indicator-ledger';
import type { LiveLedger, LiveState } from '../../core/indicators/live/live-ledger';
import { ledgerUnreadable, noLedger } from '../../core/indicators/live/live-ledger';
import type { LedgerLanguage } from '../../core/ledger/ledger-language';
import { answered } from '../../core/outcome';
import { excelRunUnseen } from '../excel-run';
import { officeFailure } from '../office-failure';
import type { Change } from './change';
import { LedgerCopy } from './ledger-copy';
import { TableMoved } from './read-body';
import type { Rhythm } from './rhythm';
import { watchWorkbook } from './watch-workbook';

/** How often a reading may find that the tables have moved under it, before that counts as a refusal. */
const MOST_MOVES = 20;

/** Of all ledgers of this page: whoever changes from one to the other sees what is newer. */
let versions = 0;

export interface LiveSetting {
  /** In which the ledger may be written. */
  readonly languages: readonly LedgerLanguage[];
  readonly rhythm: Rhythm;
  /** Resolves when Excel can be asked. */
  readonly ready: () => Promise<unknown>;
  readonly engine: (ledger: IndicatorLedger) => ColumnarEngine;
}

/**
 * The ledger of the workbook that is open in Excel. One reading at a time, however many ask and whatever happens meanwhile;
 * nothing is read before somebody asks, and nothing is followed when nobody listens any more.
 */
export class LiveWorkbook implements LiveLedger {
  private state: LiveState | undefined;
  /** What the state was made from: a ledger, none, or nothing that could be read. */
  private shown: Shown | 'none' | 'unread' = 'unread';
  private readonly listeners = new Set<(state: LiveState) => void>();
  private copy: LedgerCopy | undefined;
  private unwatch: (() => Promise<void>) | undefined;
  /** What was told and is not taken in yet. */
  private told: Change[] = [];
  private wanted = false;
  private working: Promise<void> | undefined;
  private failures = 0;
  private looked = 0;
  private timer: Timer;
  private lingering: Timer;

  constructor(private readonly setting: LiveSetting) {}

  async current(): Promise<LiveState> {
    this.follow();
    if (!this.state) this.work(0);
    while (this.working) await this.working;
    return this.state ?? this.publish(ledgerUnreadable('Stopped'));
  }

  subscribe(listener: (state: LiveState) => void): () => void {
    this.listeners.add(listener);
    this.follow();
    if (!this.state) this.work(0);
    return () => {
      this.listeners.delete(listener);
      this.follow();
    };
  }

  /** Resolves when everything that was told has been taken in. */
  async settled(): Promise<void> {
    while (this.working) await this.working;
  }

  /** Looks at tables and sheets now instead of soon: whoever renames or resizes some knows that nothing tells of it. */
  async look(): Promise<void> {
    if (this.state) this.work(0);
    await this.settled();
  }

  /** Lets the workbook go at once. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    clearTimeout(this.lingering);
    this.wanted = false;
    await this.settled();
    clearTimeout(this.timer);
    await this.letGo();
    this.state = undefined;
  }

  private follow(): void {
    clearTimeout(this.lingering);
    if (this.listeners.size === 0)
      this.lingering = setTimeout(() => void this.rest(), this.setting.rhythm.linger);
  }

  private async rest(): Promise<void> {
    await this.settled();
    if (this.listeners.size === 0) await this.end();
  }

  private tell(change: Change): void {
    this.told.push(change);
    this.looked = 0;
    this.work(this.setting.rhythm.gather);
  }

  /** A look soon, unless one is to come anyway. */
  private glance(): void {
    if (this.failures > 0 || this.working || this.looked < 2) return;
    this.looked = 0;
    this.plan(this.setting.rhythm.looks);
  }

  /** Begins to read, or lets the reading that is under way go on with what has come since. */
  private work(delay: number): void {
    this.wanted = true;
    if (this.working) return;
    clearTimeout(this.timer);
    this.working = this.workOff(delay).finally(() => {
      this.working = undefined;
      if (this.wanted) this.work(0);
    });
  }

  private async workOff(delay: number): Promise<void> {
    if (delay > 0) await sleep(delay);
    for (let moves = 0; this.wanted;) {
      this.wanted = false;
      try {
        const outcome = await this.take();
        this.failures = 0;
        if (outcome) this.publish(outcome);
      } catch (problem) {
        if (movedAway(problem) && (moves += 1) < MOST_MOVES) {
          this.wanted = true;
          await sleep(this.setting.rhythm.gather * moves);
        } else await this.fail(problem);
      }
    }
    this.plan(this.failures > 0 ? this.setting.rhythm.retries : this.setting.rhythm.looks);
  }

  /** Undefined when nothing has changed. */
  private async take(): Promise<LiveState['ledger'] | undefined> {
    const copy = (this.copy ??= new LedgerCopy(this.setting.languages, this.setting.rhythm.unsure));
    await this.setting.ready();
    const ledger = await excelRunUnseen(async (context) => {
      this.unwatch ??= await watchWorkbook(context, {
        changed: (change) => this.tell(change),
        look: () => this.glance(),
      });
      for (const change of this.told.splice(0)) copy.apply(change);
      return copy.read(context);
    });
    // Rows that have moved meanwhile may have been read in each other's place: that is taken in first.
    if (this.told.some(({ kind }) => kind !== 'cells' && kind !== 'calculated')) return undefined;
    const { shown } = this;
    if (!ledger) {
      this.shown = 'none';
      return shown === 'none' ? undefined : noLedger();
    }
    if (typeof shown !== 'string' && shown.ledger === ledger) return undefined;
    const engine =
      typeof shown === 'string'
        ? this.setting.engine(ledger)
        : shown.engine.after(copy.changeSince(shown.ledger, ledger));
    this.shown = { engine, ledger };
    return answered(this.shown);
  }

  private async fail(problem: unknown): Promise<void> {
    this.failures += 1;
    this.wanted = false;
    const failure = ledgerUnreadable(officeFailure(problem).code);
    if (JSON.stringify(this.state?.ledger) !== JSON.stringify(failure)) this.publish(failure);
    // The connection may be lost, and events with it: everything anew.
    await this.letGo();
  }

  private async letGo(): Promise<void> {
    const { unwatch } = this;
    this.unwatch = undefined;
    this.copy = undefined;
    this.shown = 'unread';
    this.told = [];
    await unwatch?.();
  }

  private publish(ledger: LiveState['ledger']): LiveState {
    versions += 1;
    const state = { version: versions, ledger };
    this.state = state;
    for (const listener of [...this.listeners]) listener(state);
    return state;
  }

  private plan(pauses: readonly number[]): void {
    clearTimeout(this.timer);
    if (!this.state) return;
    const step = this.failures > 0 ? this.failures - 1 : this.looked;
    this.looked += 1;
    this.timer = setTimeout(() => this.work(0), pauses[Math.min(step, pauses.length - 1)]);
  }
}

interface Shown {
  readonly engine: ColumnarEngine;
  readonly ledger: IndicatorLedger;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** What was to be read is not there any more, or stands elsewhere. */
function movedAway(problem: unknown): boolean {
  if (problem instanceof TableMoved) return true;
  const { kind } = officeFailure(problem);
  return kind === 'notFound' || kind === 'moved';
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
