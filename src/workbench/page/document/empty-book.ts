import type { Book } from '../../../core/book/book';

/** What a new workbook is: one sheet with nothing in it. */
export const EMPTY_BOOK: Book = {
  sheets: [
    {
      name: 'Sheet1',
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
    },
  ],
  names: [],
  activeSheet: 0,
  settings: {},
  date1904: false,
};
