import type { Book } from '../book/book';
import type { ExtraSheet } from './contents-sheet';
import { contentsSheet } from './contents-sheet';
import type { LedgerLanguage } from './ledger-language';
import { listNames, listSheet } from './list-sheet';
import { BASIC_TABLES } from './chosen-tables';
import type { OwnColumns } from './own-columns';
import { languageWithOwn, tableWithOwn } from './own-columns';
import { LEDGER_TABLES } from './schema';
import { LEDGER_SETTINGS } from './schema-version';
import type { LedgerRow } from './schema-types';
import { tableSheet } from './table-sheet';

/** Rows to start with, by table id; a table that is left out is empty. */
export type LedgerRows = Readonly<Record<string, readonly LedgerRow[]>>;

export interface LedgerBookOptions {
  readonly language: LedgerLanguage;
  readonly rows?: LedgerRows;
  /** Ids of the tables to make; absent: the basic ones and those with rows. */
  readonly tables?: readonly string[];
  /** Columns that this ledger has besides the schema's; rows hold their values by the columns' ids. */
  readonly ownColumns?: OwnColumns;
  /** Sheets between the table of contents and the tables. */
  readonly extraSheets?: readonly ExtraSheet[];
  /** Table id → sheet, where a table stands on a sheet that is not called like it. */
  readonly sheetNames?: ReadonlyMap<string, string>;
  /** Said on the first sheet instead of the general introduction. */
  readonly introduction?: readonly string[];
}

/**
 * A whole ledger workbook: contents, extra sheets, one sheet per table, the value lists these tables need.
 * Formulas have no cached value yet: whoever opens the book calculates it.
 */
export function ledgerBook(options: LedgerBookOptions): Book {
  const { rows = {}, ownColumns = {}, extraSheets = [] } = options;
  const language = languageWithOwn(options.language, ownColumns);
  const { introduction = language.words.introduction } = options;
  const sheetNames = options.sheetNames ?? new Map<string, string>();
  const wanted = options.tables ?? [...BASIC_TABLES, ...Object.keys(rows)];
  const tables = LEDGER_TABLES.filter(({ id }) => wanted.includes(id)).map((table) =>
    tableWithOwn(table, ownColumns),
  );
  const ids = new Set(wanted);
  return {
    sheets: [
      contentsSheet({ tables, extraSheets, introduction, sheetNames }, language),
      ...extraSheets.map((extra) => extra.sheet),
      ...tables.map((table) => tableSheet(table, rows[table.id] ?? [], language, ids)),
      listSheet(tables, language),
    ],
    names: listNames(tables, language),
    activeSheet: 0,
    settings: LEDGER_SETTINGS,
    date1904: false,
  };
}
