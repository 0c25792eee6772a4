import type { CellValue } from '../values/cell-value';
import type { Area } from './area';
import type { BookAttachments, BookXmlPart } from './attachments';
import type { BookAutoFilter, FilteredColumn } from './filter';
import type { BookSort } from './sort';
import type { Style } from './style';

/**
 * A whole workbook as plain data: what the ledger schema builds, what an .xlsx file opens into,
 * what the local Excel loads, and what saving compares with the file it came from. One value for
 * every room, so that "same ledger" is a comparison and not a matter of opinion.
 */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  /** Index into `sheets`. */
  readonly activeSheet: number;
  /** Add-in settings stored with the document (Office.context.document.settings); values are JSON text. */
  readonly settings: Readonly<Record<string, string>>;
  /** True for workbooks whose serial dates count from 1904. */
  readonly date1904: boolean;
  /** Custom XML parts in the order of their ids, the one that holds `settings` aside; absent means none. */
  readonly xmlParts?: readonly BookXmlPart[];
}

export interface BookSheet extends BookAttachments {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** "#RRGGBB" or absent. */
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly cells: BookCells;
  /** Column index → width in characters, as Excel's column width box shows it. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Row index → height in points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** How many rows and columns stay when scrolling. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly tables: readonly BookTable[];
  readonly validations: readonly BookValidation[];
  /** First has the highest priority. */
  readonly conditionalFormats: readonly BookConditionalFormat[];
  readonly protection?: BookProtection;
  /** The filter of cells that are no table. */
  readonly autoFilter?: BookAutoFilter;
}

/** Sparse: row index → column index → cell. */
export type BookCells = ReadonlyMap<number, ReadonlyMap<number, BookCell>>;

export interface BookCell {
  /** The constant, or the cached result of the formula. */
  readonly value: CellValue;
  /**
   * English, A1 style, starting with "=", written as Excel's formula bar shows it (no _xlfn., no
   * _xldudf_; `KYODO.PEOPLE(参加[参加者ID])`). Absent for constants and for cells filled by a spill.
   */
  readonly formula?: string;
  /** The range a dynamic array formula fills, its own cell included. Absent when it fills one cell only. */
  readonly spill?: Area;
  /** Absent: the workbook's default style. */
  readonly style?: Style;
}

export interface BookName {
  readonly name: string;
  /** Starts with "=", e.g. "=参加!$A$2:$A$10". */
  readonly formula: string;
  /** Sheet name when the name belongs to one sheet only. */
  readonly sheet?: string;
  readonly comment?: string;
  readonly visible: boolean;
}

export interface BookTable {
  readonly name: string;
  /** Header row and totals row included. */
  readonly area: Area;
  /** Header texts, in order. */
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  /** e.g. "TableStyleMedium2"; "" for none. */
  readonly style: string;
  /** What its filter buttons are set to; the rows they hide are among the sheet's hidden rows. */
  readonly filter?: readonly FilteredColumn[];
  /** How it was sorted last. */
  readonly sort?: BookSort;
}

export type ValidationOperator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export type ValidationRule =
  | { readonly type: 'any' }
  /** `source` is "=…" (a range or name) or the values joined by ",". */
  | { readonly type: 'list'; readonly source: string; readonly dropDown: boolean }
  | { readonly type: 'custom'; readonly formula: string }
  | {
      readonly type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: ValidationOperator;
      /** Number text or "=…" formula. */
      readonly formula1: string;
      readonly formula2?: string;
    };

export interface BookValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string; readonly show: boolean };
  readonly alert?: {
    readonly style: 'stop' | 'warning' | 'information';
    readonly title: string;
    readonly message: string;
    readonly show: boolean;
  };
}

/** The part of a style that a conditional format changes. */
export interface DifferentialStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fillColor?: string;
  readonly numberFormat?: string;
}

export interface BookConditionalFormat {
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule:
    | {
        readonly type: 'cellValue';
        readonly operator: ValidationOperator;
        readonly formula1: string;
        readonly formula2?: string;
      }
    | { readonly type: 'custom'; readonly formula: string }
    /** Cells of these areas whose value stands there more than once (blanks aside). */
    | { readonly type: 'duplicateValues' }
    /** A kind this product does not edit (colour scale, data bar, icons …): kept as it came. */
    | { readonly type: 'foreign'; readonly kind: string };
  readonly style: DifferentialStyle;
}

export interface BookProtection {
  readonly protected: true;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertRows: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowSort: boolean;
  readonly allowAutoFilter: boolean;
}
