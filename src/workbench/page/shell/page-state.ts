import type { Language } from '../../../words/language';
import type { Preferences } from './preferences';

/** A sentence for the message bar, in whichever language is on when it is shown. */
export interface Notice {
  readonly kind: 'done' | 'problem';
  readonly text: (language: Language) => string;
}

/** Everything the frame around grid and pane shows. */
export interface PageState extends Preferences {
  /** False until a workbook is open and the grid shows it. */
  readonly ready: boolean;
  /** What is being done right now, when it takes a while. */
  readonly busy: Busy | null;
  readonly document: { readonly name: string; readonly changed: boolean } | null;
  readonly notice: Notice | null;
  /** A question that only the person can answer, before a changed workbook is replaced. */
  readonly question: { readonly document: string; readonly answer: (replace: boolean) => void } | null;
  readonly pane: { readonly open: boolean; readonly run: number };
  /** The selected cell's error, when it shows one. */
  readonly cell: CellStatus | null;
}

export interface Busy {
  readonly text: (language: Language) => string;
  /** How much of it is done, from 0 to 1, once that is known. */
  readonly share: number | undefined;
  /** Present while it can be stopped. */
  readonly stop: (() => void) | undefined;
}

export interface CellStatus {
  readonly address: string;
  readonly error: string;
  /** The sentence the function gave with its error, if it did. */
  readonly sentence: string | undefined;
}

/** The page's state with its listeners: what React's useSyncExternalStore asks for. */
export class PageStore {
  private listeners = new Set<() => void>();

  constructor(private state: PageState) {}

  readonly read = (): PageState => this.state;

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  update(change: Partial<PageState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
