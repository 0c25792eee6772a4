import type { ExtraSheet } from '../core/ledger/contents-sheet';
import type { LedgerRows } from '../core/ledger/ledger-book';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import type { OwnColumns } from '../core/ledger/own-columns';
import type { Language } from '../words/language';

/** A whole ledger, made from published facts. Nothing is built before it is asked for. */
export interface Example {
  /** Stable, ASCII: what the command line takes. */
  readonly name: string;
  readonly title: (language: Language) => string;
  readonly summary: (language: Language) => string;
  readonly rows: (language: Language) => LedgerRows;
  /** Columns that its tables have besides the schema's. */
  readonly ownColumns?: (language: Language) => OwnColumns;
  /** Sheets besides the tables; `names` are the names that stand in the workbook, for their formulas. */
  readonly extraSheets: (language: Language, names: LedgerLanguage) => readonly ExtraSheet[];
  readonly introduction: (language: Language) => readonly string[];
}
