import type { Area } from '../core/book/area';
import type { BookName, BookSheet } from '../core/book/book';
import type { Anchor } from './cell-place';

/** Everything that will be written, decided before the first write. */
export interface WorkbookWork {
  readonly sheets: readonly SheetWork[];
  readonly names: readonly BookName[];
  /** Document settings to set. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** What the rows are that are written into the tables, if any; kept until all is written. */
  readonly rows?: string;
  /** Sheet to show when all is written. */
  readonly show?: string;
}

/** What is written into one sheet: only cells that are blank today. */
export interface SheetWork {
  /** The sheet as it stands in the workbook, or as it will be called. */
  readonly name: string;
  /**
   * "add": the sheet does not exist; "fill": it exists and is empty; "extend": it holds a part of the
   * ledger, and its widths, panes and colours are the person's.
   */
  readonly how: 'add' | 'fill' | 'extend';
  /** Where a new sheet goes; absent: at the end. */
  readonly position?: number;
  /** Whole rows to put in before anything is written; `content` counts rows as they are after that. */
  readonly insertRows?: { readonly before: number; readonly count: number };
  /** Cells, tables, validations and formats to write. */
  readonly content: BookSheet;
  /** Tables that grow to hold what `content` puts beside or below them. */
  readonly resizes: readonly TableResize[];
  /** Its conditional formats are for columns that have none. */
  readonly dresses?: boolean;
  /** The table beside which the cells stand; absent: the first one that grows, or none. */
  readonly anchor?: Anchor;
}

export interface TableResize {
  readonly table: string;
  readonly area: Area;
}

/** Whether there is anything to do in the sheet. */
export function isNeeded({ how, content, resizes }: SheetWork): boolean {
  const { cells, tables, validations, conditionalFormats } = content;
  const parts = [tables, validations, conditionalFormats, resizes];
  return how !== 'extend' || cells.size > 0 || parts.some((part) => part.length > 0);
}
