import type { Book } from '../book/book';
import type { ExtraSheet } from './contents-sheet';
import { contentsSheet } from './contents-sheet';
import type { LedgerLanguage } from './ledger-language';
import { listNames, listSheet } from './list-sheet';
import { LEDGER_TABLES } from './schema';
import type { LedgerRow } from './schema-types';
import { tableSheet } from './table-sheet';

/** Rows to start with, by table id; a table that is left out is empty. */
export type LedgerRows = Readonly<Record<string, readonly LedgerRow[]>>;

export interface LedgerBookOptions {
  readonly language: LedgerLanguage;
  readonly rows?: LedgerRows;
  /** Sheets between the table of contents and the tables. */
  readonly extraSheets?: readonly ExtraSheet[];
  /** Table id → sheet, where a table stands on a sheet that is not called like it. */
  readonly sheetNames?: ReadonlyMap<string, string>;
  /** Said on the first sheet instead of the general introduction. */
  readonly introduction?: readonly string[];
}

/**
 * A whole ledger workbook: contents, extra sheets, one sheet per table of the schema, value lists.
 * Formulas have no cached value yet: whoever opens the book calculates it.
 */
export function ledgerBook(options: LedgerBookOptions): Book {
  const { language, rows = {}, extraSheets = [], introduction = language.words.introduction } = options;
  const sheetNames = options.sheetNames ?? new Map<string, string>();
  return {
    sheets: [
      contentsSheet({ extraSheets, introduction, sheetNames }, language),
      ...extraSheets.map((extra) => extra.sheet),
      ...LEDGER_TABLES.map((table) => tableSheet(table, rows[table.id] ?? [], language)),
      listSheet(language),
    ],
    names: listNames(language),
    activeSheet: 0,
    settings: {},
    date1904: false,
  };
}
