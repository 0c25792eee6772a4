import type { Area } from '../core/book/area';
import type { BookAttachments, BookXmlPart } from '../core/book/attachments';
import type {
  BookConditionalFormat,
  BookName,
  BookProtection,
  BookTable,
  BookValidation,
  ValidationRule,
} from '../core/book/book';
import type { BookAutoFilter, ColumnFilter, FilteredColumn } from '../core/book/filter';
import type { BookSort } from '../core/book/sort';
import type { Style } from '../core/book/style';
import type { CellValue } from '../core/values/cell-value';

/**
 * The workbook behind the local Excel, as the Excel host sees it: Excel's rules, no Office.js words.
 * Implemented over a Univer workbook, headless in Node and shown in the page's grid.
 */
export interface WorkbookModel {
  readonly sheets: readonly SheetModel[];
  readonly activeSheet: SheetModel;
  /** What the user has selected on the active sheet. */
  readonly selection: Area;
  readonly names: readonly BookName[];
  /** True for workbooks whose serial dates count from 1904. */
  readonly date1904: boolean;
  /** Document settings of the add-in (JSON texts). */
  readonly settings: Map<string, string>;
  /** Notes, conversations, links, charts; XML parts of the file. */
  readonly attachments: WorkbookAttachments;
  addSheet(name: string): SheetModel;
  setName(name: BookName): void;
  removeName(name: string, sheet?: string): void;
  /** All tables of all sheets, in sheet order. */
  readonly tables: readonly TableModel[];
  /** Starts what waits to be calculated; undefined when the cells are already up to date. Never a debounce. */
  settle(): Promise<void> | undefined;
  /** Recalculates every formula, changed or not. */
  calculateAll(): Promise<void>;
  /** Settles and waits until every asynchronous custom function (streams aside) has answered. */
  idle(): Promise<void>;
  /** Cell changes from any hand: the user, undo, Office.js. Not formula results, not styles. */
  onEdit(listener: (edit: Edit) => void): () => void;
  /** A person asked in the grid for what Excel's rules refuse. */
  onRefusal(listener: (rule: SheetRuleBroken) => void): () => void;
  /** Told with the ids of the sheets whose formulas have just been calculated. */
  onCalculated(listener: (sheetIds: readonly string[]) => void): () => void;
  onSelection(listener: (sheet: SheetModel, area: Area) => void): () => void;
  /** Runs `write` as the add-in's own change, so that events can say who did it. */
  asAddIn<T>(write: () => T): T;
  /** What happened since the last step, by the add-in or the engine, is one step to undo. */
  endStep(): void;
  /** Takes back and repeats the last step of the user or the add-in; false when there is none. */
  undo(): boolean;
  redo(): boolean;
  /** Closes the workbook; nothing of it may be used afterwards. */
  dispose(): void;
}

/** What lies over the cells, by the id of the sheet: replaced as a whole, never changed in place. */
export interface WorkbookAttachments {
  /** Of the whole file; may be replaced. */
  xmlParts: readonly BookXmlPart[];
  of(sheetId: string): BookAttachments;
  /** Replaces the lists that `part` has and keeps the others. */
  change(sheetId: string, part: BookAttachments): void;
  /** Told after every change, by whatever hand. */
  onChange(listener: (sheetId: string) => void): () => void;
}

export interface Edit {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly by: 'addIn' | 'user';
  /** What happened to the area: cells were written, or whole rows or columns came in or went out. */
  readonly kind:
    | 'cells'
    | 'rowsInserted'
    | 'rowsDeleted'
    | 'columnsInserted'
    | 'columnsDeleted'
    | 'cellsInserted'
    | 'cellsDeleted'
    /** The same cells in another order. */
    | 'rowsSorted'
    | 'columnsSorted';
  /** Which way cells moved: down and up by rows, right and left by columns. */
  readonly of?: 'rows' | 'columns';
  /** Only for a change of one cell. */
  readonly before?: CellValue;
  readonly after?: CellValue;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  readonly index: number;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  tabColor: string | undefined;
  showGridlines: boolean;
  readonly protection: BookProtection | undefined;
  protect(options: BookProtection): void;
  unprotect(): void;
  activate(): void;
  select(area: Area): void;
  delete(): void;
  move(index: number): void;

  /** Calculated value; null for blank. Cells filled by a spill have their value. */
  value(row: number, column: number): CellValue;
  /** The formula as typed, or undefined for constants and spilled-into cells. */
  formula(row: number, column: number): string | undefined;
  /** What the cell shows, number format applied (Japanese era formats included). */
  text(row: number, column: number): string;
  /**
   * Writes a rectangle at once. Each entry: undefined leaves the cell as it is; null clears it; a
   * string starting with "=" is a formula (or with "'", text as it stands); other strings are typed
   * as a person would ("12" becomes a number unless the cell's format is "@").
   */
  write(area: Area, entries: readonly (readonly (string | number | boolean | null | undefined)[])[]): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Merged into what each cell already has; an undefined field of the patch stays as it is, null goes back to the default. */
  setStyle(area: Area, patch: StylePatch): void;
  style(row: number, column: number): Style;
  columnWidth(column: number): number;
  setColumnWidth(from: number, to: number, characters: number): void;
  rowHeight(row: number): number;
  setRowHeight(from: number, to: number, points: number): void;
  autofitColumns(from: number, to: number): void;
  autofitRows(from: number, to: number): void;
  columnHidden(column: number): boolean;
  setColumnsHidden(from: number, to: number, hidden: boolean): void;
  rowHidden(row: number): boolean;
  setRowsHidden(from: number, to: number, hidden: boolean): void;
  /**
   * Cells come in and push what stands there away, or go out and let what is beyond them move up; whole rows and
   * columns when the area is whole rows or columns. Tables, names, rules and formulas follow. Throws SheetRuleBroken
   * `insertDeleteConflict` where a table or merged cells would be torn, `nonBlankCellOffSheet`, `accessDenied`.
   */
  insertCells(area: Area, shift: 'down' | 'right'): void;
  deleteCells(area: Area, shift: 'up' | 'left'): void;
  /** Copies cells as Excel's paste does, again and again over a larger target; answers the cells that were filled. */
  copyFrom(source: SheetModel, area: Area, target: Area, copy: CellCopy): Area;
  /** Cuts cells and puts them elsewhere; formulas that refer to them follow. Answers where they are now. */
  moveCells(area: Area, sheet: SheetModel, corner: { readonly top: number; readonly left: number }): Area;
  /** Puts the rows or columns of an area in order; hidden ones stay where they are. */
  sort(area: Area, sorting: Sorting): void;
  /** The filter of cells that are no table; setting one hides and shows rows, undefined shows all. */
  readonly autoFilter: BookAutoFilter | undefined;
  setAutoFilter(filter: BookAutoFilter | undefined): void;
  /** Whole rows and columns; tables, names, rules and formulas follow. */
  insertRows(first: number, count: number): void;
  deleteRows(first: number, count: number): void;
  insertColumns(first: number, count: number): void;
  deleteColumns(first: number, count: number): void;
  /** Smallest rectangle holding every value and formula (and every styled cell unless valuesOnly). */
  usedArea(valuesOnly: boolean): Area | undefined;
  /** The whole spill that this cell starts. */
  spillFrom(row: number, column: number): Area | undefined;
  /** The anchor's spill that covers this cell, whichever cell of it this is. */
  spillCovering(row: number, column: number): Area | undefined;
  merge(area: Area): void;
  unmerge(area: Area): void;
  readonly merges: readonly Area[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  setFreeze(rows: number, columns: number): void;

  readonly tables: readonly TableModel[];
  /** Throws SheetRuleBroken when the area overlaps a table or is blocked. */
  addTable(area: Area, hasHeaders: boolean): TableModel;

  readonly validations: readonly BookValidation[];
  /** Replaces what the area had; a rule of type "any" removes it. */
  setValidation(
    area: Area,
    validation: BookValidation | { readonly rule: Extract<ValidationRule, { type: 'any' }> },
  ): void;
  validationAt(row: number, column: number): BookValidation | undefined;
  /** First has the highest priority; replaced as a whole. */
  conditionalFormats: readonly BookConditionalFormat[];
}

/** What a copy brings along; blanks of the source may leave the target as it is, rows may become columns. */
export interface CellCopy {
  readonly what: 'all' | 'formulas' | 'values' | 'formats';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** What is put in order: the rows of an area, or its columns. */
export interface Sorting extends BookSort {
  readonly of: 'rows' | 'columns';
}

export type StylePatch = { readonly [K in keyof Style]?: Style[K] | null };

export interface TableModel {
  readonly id: string;
  readonly sheet: SheetModel;
  name: string;
  /** Header and totals rows included. */
  readonly area: Area;
  readonly columns: readonly string[];
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  /** The header row must stay where it is and the new area must overlap the old one. */
  resize(area: Area): void;
  /**
   * Inserts a column (cells right of the table in these rows shift); the header must be new, and is made up when
   * absent.
   */
  insertColumn(index: number, header?: string): void;
  deleteColumn(index: number): void;
  /** Empty data rows before the one at `index`, counted from 0 without the header; cells below the table shift. */
  insertRows(index: number, count: number): void;
  /** An empty row stays when all of them go. */
  deleteRows(index: number, count: number): void;
  renameColumn(index: number, header: string): void;
  /** Filters of its columns; rows that do not pass are hidden. */
  readonly filter: readonly FilteredColumn[];
  /** Undefined takes the column's filter away. */
  setFilter(column: number, filter: ColumnFilter | undefined): void;
  clearFilters(): void;
  /** Filters anew what has changed since. */
  reapplyFilters(): void;
  /** How the table was sorted last; it is not sorted again by itself. */
  readonly sorted: BookSort | undefined;
  /** Sorts its rows; undefined forgets how it was sorted and leaves the rows. */
  sort(sort: BookSort | undefined): void;
  /** Removes the table, its cells and its style; `convertToRange` keeps the cells. */
  delete(): void;
  convertToRange(): void;
  readonly toBook: BookTable;
}

/** A rule of Excel that a write broke; the Excel host turns the code into Office.js's error code. */
export class SheetRuleBroken extends Error {
  constructor(
    readonly code:
      | 'invalidArgument'
      | 'itemNotFound'
      | 'itemAlreadyExists'
      | 'accessDenied'
      | 'invalidOperation'
      | 'blocked'
      /** Cells cannot come in or go out there: a table or merged cells would be torn. */
      | 'insertDeleteConflict'
      /** Cells with contents would fall off the end of the sheet. */
      | 'nonBlankCellOffSheet',
    message: string,
  ) {
    super(message);
  }
}
