import type { ExtraSheet } from '../core/ledger/contents-sheet';
import type { LedgerRows } from '../core/ledger/ledger-book';
import type { Language } from '../words/language';

/** A small whole ledger, made from published facts. Nothing is built before it is asked for. */
export interface Example {
  /** Stable, ASCII: what the command line takes. */
  readonly name: string;
  readonly title: (language: Language) => string;
  readonly summary: (language: Language) => string;
  readonly rows: (language: Language) => LedgerRows;
  readonly extraSheets: (language: Language) => readonly ExtraSheet[];
  readonly introduction: (language: Language) => readonly string[];
}
