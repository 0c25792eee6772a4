import type { CheckId } from '../core/ledger/checks/finding';
import type { FindingsSheetWords } from '../core/ledger/checks/findings-sheet';

/** What 点検 says around its findings. Counts and times come written out already. */
export interface CheckingWords {
  /** What each check looks for, in a word or two, and what to do about it. */
  readonly kinds: { readonly [C in CheckId]: { readonly name: string; readonly todo: string } };
  readonly sheet: FindingsSheetWords;
  readonly page: CheckPageWords;
}

/** The page of the task pane. */
export interface CheckPageWords {
  readonly tabs: { readonly label: string } & { readonly [P in 'ledger' | 'indicators' | 'check']: string };
  readonly heading: string;
  readonly intro: string;
  readonly start: string;
  readonly again: string;
  readonly stop: string;
  readonly progress: (percent: string) => string;
  readonly progressLabel: string;
  readonly noLedger: string;
  readonly none: (tables: string, rows: string) => string;
  readonly found: (count: string, tables: string, rows: string) => string;
  readonly checkedAt: (time: string) => string;
  readonly ambiguous: (tables: string) => string;
  readonly filter: string;
  readonly filterHint: string;
  readonly shown: (shown: string, all: string) => string;
  readonly noneShown: string;
  readonly count: (count: string) => string;
  readonly more: (rest: string) => string;
  readonly goTo: (place: string) => string;
  /** In marks, so that spaces at its ends are seen. */
  readonly value: (shown: string) => string;
  readonly change: (before: string, after: string) => string;
  readonly fixOne: string;
  /** Begin with the buttons' own texts, so that they can be spoken to. */
  readonly fixOneNamed: (place: string) => string;
  readonly fixAll: (count: string) => string;
  readonly fixAllNamed: (kind: string, count: string) => string;
  readonly preview: {
    readonly title: string;
    readonly body: string;
    readonly cell: string;
    readonly before: string;
    readonly after: string;
    readonly more: (rest: string) => string;
    readonly apply: (count: string) => string;
    readonly cancel: string;
  };
  readonly fixed: (count: string) => string;
  readonly skipped: (count: string) => string;
  readonly undo: string;
  readonly undone: (count: string) => string;
  readonly writeSheet: string;
  readonly written: (sheet: string, count: string) => string;
}
