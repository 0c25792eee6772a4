import type { Book, BookCell, BookSheet } from './book';

/** Cells while a sheet is being written; hand it to a sheet as it is. */
export type GridDraft = Map<number, Map<number, BookCell>>;

export function newGrid(): GridDraft {
  return new Map();
}

/** Puts a cell; what stood there before is replaced. */
export function putCell(grid: GridDraft, row: number, column: number, cell: BookCell): void {
  const cells = grid.get(row) ?? new Map<number, BookCell>();
  cells.set(column, cell);
  grid.set(row, cells);
}

/** A visible sheet without cells, as Excel adds one. */
export function emptySheet(name: string): BookSheet {
  return {
    name,
    visibility: 'visible',
    showGridlines: true,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    conditionalFormats: [],
  };
}

/** What a new workbook is: one sheet with nothing in it. */
export const EMPTY_BOOK: Book = {
  sheets: [emptySheet('Sheet1')],
  names: [],
  activeSheet: 0,
  settings: {},
  date1904: false,
};
