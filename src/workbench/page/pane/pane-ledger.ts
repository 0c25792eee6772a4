import type { LiveLedger, LiveState } from '../../../core/indicators/live/live-ledger';
import { createLiveLedger } from '../../../workbook/live-ledger';

type OfficeOfPane = Pick<typeof globalThis, 'Excel' | 'Office'>;

/**
 * The ledger for the page's own copy of the functions: read and followed as the add-in does it, through the Office.js
 * of the task pane that is there now. Whoever listens need not know that panes come and go.
 */
export class PaneLedger implements LiveLedger {
  private readonly listeners = new Map<(state: LiveState) => void, () => void>();
  private arrive: () => void = () => undefined;
  private arrived = this.nextPane();
  private live = this.reader();

  current(): Promise<LiveState> {
    return this.live.current();
  }

  subscribe(listener: (state: LiveState) => void): () => void {
    this.listeners.set(listener, this.live.subscribe(listener));
    return () => {
      this.listeners.get(listener)?.();
      this.listeners.delete(listener);
    };
  }

  /** The pane's Office.js is ready. */
  talks(pane: object): void {
    const { Excel, Office } = pane as OfficeOfPane;
    Object.assign(globalThis, { Excel, Office });
    this.arrive();
  }

  /** The pane goes, or its workbook: what was asked through it may never be answered. */
  gone(): void {
    void this.live.end();
    this.arrived = this.nextPane();
    this.live = this.reader();
    for (const [listener, end] of [...this.listeners]) {
      end();
      this.listeners.set(listener, this.live.subscribe(listener));
    }
  }

  private nextPane(): Promise<void> {
    return new Promise((resolve) => (this.arrive = resolve));
  }

  private reader(): ReturnType<typeof createLiveLedger> {
    const { arrived } = this;
    return createLiveLedger({ ready: () => arrived });
  }
}
