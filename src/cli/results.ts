import { columnName, quoteSheet } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { Book, BookCell, BookSheet } from '../core/book/book';
import { isCellError } from '../core/values/cell-value';
import type { CellValue } from '../core/values/cell-value';

/** A book with the results of its formulas, and what became of them. */
export interface Results {
  readonly book: Book;
  readonly formulas: number;
  /** Formulas whose result is another than the one that stood in the file. */
  readonly changed: number;
  /** Cells that keep what they showed, because their formula is about something that is not known here. */
  readonly kept: readonly string[];
}

type Row = Map<number, BookCell>;

interface Told {
  formulas: number;
  changed: number;
  readonly kept: string[];
  readonly isUnknown: (formula: string) => boolean;
}

/** The formulas of a book. */
export function countFormulas({ sheets }: Book): number {
  let count = 0;
  for (const { cells } of sheets)
    for (const row of cells.values())
      for (const { formula } of row.values()) if (formula !== undefined) count += 1;
  return count;
}

/**
 * The book `before` with the results that the formulas have in `after`, and nothing else of `after`: styles,
 * constants, tables and all that a calculation has no business with stay as they were.
 *
 * A formula that had a value in the file and needs what is not known here (a function of another add-in, a link to
 * another workbook) keeps its value, and is named.
 *
 * @param isUnknown whether a formula needs what is not known here
 */
export function withResults(before: Book, after: Book, isUnknown: (formula: string) => boolean): Results {
  const told: Told = { formulas: 0, changed: 0, kept: [], isUnknown };
  const sheets = before.sheets.map((sheet, i) => {
    const now = after.sheets[i];
    return now?.name === sheet.name ? sheetWithResults(sheet, now, told) : sheet;
  });
  const { formulas, changed, kept } = told;
  return { book: { ...before, sheets }, formulas, changed, kept };
}

function sheetWithResults(before: BookSheet, after: BookSheet, told: Told): BookSheet {
  const cells = new Map<number, Row>([...before.cells].map(([row, columns]) => [row, new Map(columns)]));
  const spills: { readonly area: Area; readonly was: Area | undefined }[] = [];
  for (const [row, columns] of before.cells) {
    for (const [column, cell] of columns) {
      if (cell.formula === undefined) continue;
      told.formulas += 1;
      const now = after.cells.get(row)?.get(column);
      const value = now?.value ?? null;
      if (hadValue(cell) && (isNameError(value) || told.isUnknown(cell.formula))) {
        told.kept.push(`${quoteSheet(before.name)}!${columnName(column)}${row + 1}`);
        continue;
      }
      if (!sameValue(cell.value, value)) told.changed += 1;
      const { spill: was, ...rest } = cell;
      const spill = now?.spill;
      cells.get(row)?.set(column, { ...rest, value: plain(value), ...(spill && { spill }) });
      const here = { top: row, left: column, bottom: row, right: column };
      if (was || spill) spills.push({ area: spill ?? here, was });
    }
  }
  for (const { was } of spills) if (was) eachInside(was, cells, before, () => null);
  for (const { area } of spills)
    eachInside(area, cells, before, (row, column) => after.cells.get(row)?.get(column)?.value ?? null);
  return { ...before, cells };
}

/** Gives every cell of a spill but its first the value it has now; cells that hold something of their own stay. */
function eachInside(
  area: Area,
  cells: Map<number, Row>,
  before: BookSheet,
  valueAt: (row: number, column: number) => CellValue,
): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === area.top && column === area.left) continue;
      const was = before.cells.get(row)?.get(column);
      if (was?.formula !== undefined) continue;
      const value = plain(valueAt(row, column));
      const columns = cells.get(row) ?? new Map<number, BookCell>();
      if (value === null && !was?.style) columns.delete(column);
      else columns.set(column, { ...was, value });
      if (columns.size > 0) cells.set(row, columns);
    }
  }
}

function hadValue({ value }: BookCell): boolean {
  return value !== null && !isCellError(value);
}

function isNameError(value: CellValue): boolean {
  return isCellError(value) && value.error === '#NAME?';
}

/** A file keeps an error without its sentence. */
function plain(value: CellValue): CellValue {
  return isCellError(value) ? { error: value.error } : value;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  return isCellError(a) && isCellError(b) ? a.error === b.error : a === b;
}
