import { formatArea } from '../core/book/area';
import type { BookSheet, BookTable } from '../core/book/book';
import { columnPoints } from './column-points';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Queues a table over cells whose header texts are written already.
 *
 * @param there name of the table that an earlier attempt has put there, if any
 */
export function queueTable(sheet: Excel.Worksheet, table: BookTable, there?: string): void {
  const added =
    there === undefined ? sheet.tables.add(formatArea(table.area), true) : sheet.tables.getItem(there);
  added.name = table.name;
  added.style = table.style;
  added.showBandedRows = table.showBandedRows;
  added.showFilterButton = table.showFilterButton;
}

/** Queues what a sheet looks like as a whole: widths, heights, frozen panes, tab, grid lines. */
export function queueLayout(sheet: Excel.Worksheet, book: BookSheet): void {
  for (const [column, characters] of book.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = columnPoints(characters);
  }
  for (const [row, points] of book.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = points;
  }
  const { rows, columns } = book.freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  if (book.tabColor !== undefined) sheet.tabColor = book.tabColor;
  sheet.showGridlines = book.showGridlines;
  sheet.visibility = VISIBILITY[book.visibility];
}
