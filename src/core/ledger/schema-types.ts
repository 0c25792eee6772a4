import type { TableGroup } from './table-groups';

/**
 * The ledger schema is data: every table declared once. From these declarations come the sheets,
 * validation lists, formats, notes, reading, checking and the documentation. Adding a column is one
 * line in its table's file plus its words in both languages.
 */
export type ColumnType =
  /** Text that identifies a row; never calculated with, compared after NFKC and trimming. */
  | 'id'
  /** Digits that are a name and not a number (自治体コード, 法人番号): leading zeros count. */
  | 'code'
  | 'text'
  | 'integer'
  | 'decimal'
  /** Integer yen. */
  | 'yen'
  /** Shown as a percentage, stored as a fraction. */
  | 'rate'
  /** A real date (serial number). */
  | 'date'
  /** Year in which the fiscal year begins. */
  | 'fiscalYear'
  /** One value of a list. */
  | 'choice'
  | 'url'
  | 'mail'
  | 'telephone'
  | 'postalCode';

export interface ColumnSpec {
  /** Stable English id, camelCase; never changes. */
  readonly id: string;
  readonly type: ColumnType;
  /** A row without it is incomplete. */
  readonly required?: true;
  /** The row's own key; one per table. */
  readonly key?: true;
  /** Values must be keys of this table. */
  readonly reference?: string;
  /** For `choice`: the list's id in lists.ts. A municipality may add own values. */
  readonly list?: string;
  /** For `code`: what the digits are; both kinds carry a check digit. */
  readonly digits?: 'corporateNumber' | 'localCode';
  /** A running number: a gap in it is a row that is not there. */
  readonly running?: true;
  /** For dates: the column of the same row that names the project in whose period the date lies. */
  readonly duringProject?: string;
  /** For dates: the column of the same row that holds the fiscal year in which the date lies. */
  readonly inFiscalYear?: string;
  /** The name of an organisation, which may be written in several ways. */
  readonly organisation?: true;
  /** May name a person: a space in it parts family name and given name. */
  readonly person?: true;
  /** What a number counts, where the column says it for all rows; yen, rates and dates say it by their type. */
  readonly unit?: ColumnUnit;
  /** Shown in characters. */
  readonly width: number;
}

export type ColumnUnit = 'minutes' | 'hours' | 'months' | 'people' | 'points' | 'rows';

export interface TableSpec {
  /** Stable English id, camelCase; never changes. */
  readonly id: string;
  /** With which other tables it is offered. */
  readonly group: TableGroup;
  readonly columns: readonly ColumnSpec[];
}

export interface ListSpec {
  readonly id: string;
  /** Stable English ids of the values, in the order shown. */
  readonly values: readonly string[];
}

/** One row to put into a table: column id → value; a column left out is blank (not reported). */
export type LedgerRow = Readonly<Record<string, string | number | boolean | null>>;

/** What words give the schema: every name a person reads, in one language. */
export interface LedgerLabels {
  readonly tables: Readonly<Record<string, TableLabel>>;
  readonly lists: Readonly<Record<string, ListLabel>>;
  readonly groups: Readonly<Record<TableGroup, GroupLabel>>;
}

/** Tables that are offered together. */
export interface GroupLabel {
  readonly name: string;
  readonly description: string;
}

export interface TableLabel {
  /** Sheet name and Excel table name at once: no spaces, no cell-like names. */
  readonly name: string;
  readonly description: string;
  readonly columns: Readonly<Record<string, ColumnLabel>>;
}

export interface ColumnLabel {
  /** At most 32 characters; no brackets, "#", "@" or "'", so that formulas can name it as it stands. */
  readonly header: string;
  /** At most 255 characters: Excel shows it when the header cell is selected. */
  readonly description: string;
}

export interface ListLabel {
  /** Header of the list on the list sheet. */
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}
