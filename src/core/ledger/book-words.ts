import type { ColumnType } from './schema-types';

export interface AlertWords {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
}

/** What words give a ledger workbook besides the names of its tables and columns. */
export interface LedgerBookWords {
  /** Sheet names. */
  readonly contents: string;
  readonly lists: string;
  readonly title: string;
  readonly introduction: readonly string[];
  readonly contentsHeaders: { readonly sheet: string; readonly description: string; readonly rows: string };
  readonly listsDescription: string;
  readonly legend: {
    readonly title: string;
    readonly required: string;
    readonly optional: string;
    readonly missing: string;
  };
  /** Name of the cells a validation list is taken from. */
  readonly nameOfList: (header: string) => string;
  /** Table that holds the values of a list. */
  readonly tableOfList: (header: string) => string;
  /** Heading of the help that a header cell shows; at most 32 characters. */
  readonly headerHelp: {
    readonly required: (header: string) => string;
    readonly optional: (header: string) => string;
  };
  readonly alerts: { readonly [T in ColumnType]: AlertWords } & { readonly reference: AlertWords };
}
