import type { Language } from '../../../words/language';

/** Everything the person can ask of the page from its own frame. */
export interface Actions {
  readonly openExample: (name: string) => void;
  /** What was chosen or dropped, just as the browser gave it. */
  readonly openFiles: (files: readonly File[]) => void;
  readonly newBook: () => void;
  readonly save: () => void;
  readonly togglePane: () => void;
  readonly newLedger: () => void;
  readonly refresh: () => void;
  readonly checkLedger: () => void;
  readonly setLanguage: (language: Language) => void;
  readonly setDark: (dark: boolean) => void;
  /** The task pane's frame has loaded. */
  readonly paneLoaded: () => void;
  readonly dismissNotice: () => void;
}
