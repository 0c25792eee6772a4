import type { Book } from '../core/book/book';
import { bookLedger } from '../core/indicators/engine/book-ledger';
import { columnarEngine } from '../core/indicators/engine/columnar-engine';
import type { LiveLedger, LiveState } from '../core/indicators/live/live-ledger';
import { noLedger } from '../core/indicators/live/live-ledger';
import { missing } from '../core/outcome';
import { reason } from '../core/reasons';
import type { InvokeFunction } from '../sheets/custom-functions';
import { ALL_LEDGER_LANGUAGES } from '../words/ledger-language';

/** A ledger whose rows are calculated from live cells changes those in turn. More rounds than this have no end. */
const MOST_ROUNDS = 50;
/** So often the cells that still change are given up; then all of them are. */
const MOST_TIMES = 5;

type Listener = (state: LiveState) => void;

/**
 * The ledger for live cells where a workbook is calculated once and not followed: it is taken from the calculated workbook,
 * the live cells are answered, what depends on them is calculated, and so on until nothing changes any more.
 */
export class LiveTables implements LiveLedger {
  private version = 0;
  private results = 0;
  private readonly waiting: Listener[] = [];
  private readonly listeners = new Set<Listener>();

  /** Waits until the workbook is calculated: half of it would answer wrongly. */
  current(): Promise<LiveState> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls that count the results which live cells give. */
  counted(invoke: InvokeFunction): InvokeFunction {
    return (call) => {
      const { setResult } = call.invocation;
      if (!setResult) return invoke(call);
      const counting = (result: unknown): void => {
        this.results += 1;
        setResult(result);
      };
      return invoke({ ...call, invocation: Object.assign(call.invocation, { setResult: counting }) });
    };
  }

  /**
   * Calculates until every live cell agrees with the rows. Cells that never do get the reason why they have no answer, and the
   * others are calculated with that.
   *
   * @param idle ends when everything but the live cells is calculated
   * @param taken the workbook as it is calculated by now
   */
  async settle(idle: () => Promise<unknown>, taken: () => Book): Promise<void> {
    const unsettled = missing(reason('liveUnsettled', { rounds: MOST_ROUNDS }));
    const givenUp = new Set<Listener>();
    for (let round = 1; ; round += 1) {
      await idle();
      const asking = [...this.listeners].filter((listener) => !givenUp.has(listener));
      if (asking.length === 0) return;
      const before = this.results;
      const isLast = round > MOST_ROUNDS * MOST_TIMES;
      const changing = this.tell(isLast ? unsettled : ledgerIn(taken()), asking);
      // Those who waited for their first ledger answer in microtasks; after them it is known whether anything came.
      await new Promise((resolve) => setImmediate(resolve));
      if (this.results === before) return;
      if (round % MOST_ROUNDS !== 0) continue;
      this.tell(unsettled, changing);
      for (const listener of changing) givenUp.add(listener);
    }
  }

  /** Answers those of the listeners that gave another result. */
  private tell(ledger: LiveState['ledger'], listeners: readonly Listener[]): readonly Listener[] {
    this.version += 1;
    const state = { version: this.version, ledger };
    const changing = listeners.filter((listener) => {
      const before = this.results;
      listener(state);
      return this.results !== before;
    });
    for (const resolve of this.waiting.splice(0)) resolve(state);
    return changing;
  }
}

function ledgerIn(book: Book): LiveState['ledger'] {
  const ledger = bookLedger(book, ALL_LEDGER_LANGUAGES);
  return ledger ? { ok: true, value: { ledger, engine: columnarEngine(ledger) } } : noLedger();
}
