import type { Book, BookSheet } from '../core/book/book';
import { withoutEmpty } from './attachment-store';
import { cellsOfSheet } from './export-cells';
import { ownColumnWidth, ownRowHeight } from './dimensions';
import type { UniverSheet } from './univer-sheet';
import type { UniverWorkbook } from './univer-workbook';
import type { WorkbookCore } from './workbook-core';

export function exportBook(model: UniverWorkbook): Book {
  const frame = exportFrame(model);
  const order = model.core.workbook.getSheetOrders();
  const sheets = frame.sheets.map((sheet, place) => ({
    ...sheet,
    cells: cellsOfSheet(model.core, model.sheetModel(order[place] ?? '')),
  }));
  return { ...frame, sheets };
}

/** Everything of the book but its cells. */
export function exportFrame(model: UniverWorkbook): Book {
  const { core } = model;
  const order = core.workbook.getSheetOrders();
  return {
    sheets: order.map((id) => frameOfSheet(core, model.sheetModel(id))),
    names: [...model.names],
    activeSheet: Math.max(0, order.indexOf(model.activeSheet.id)),
    settings: Object.fromEntries(model.settings),
    date1904: model.date1904,
    ...(core.attachments.xmlParts.length > 0 ? { xmlParts: core.attachments.xmlParts } : {}),
  };
}

function frameOfSheet(core: WorkbookCore, sheet: UniverSheet): BookSheet {
  const { id } = sheet;
  const { tabColor, protection, autoFilter } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
    showGridlines: sheet.showGridlines,
    cells: new Map(),
    columnWidths: lengths(core.worksheet(id).getColumnManager().getColumnData(), (column) =>
      ownColumnWidth(core, id, column),
    ),
    rowHeights: lengths(core.worksheet(id).getRowManager().getRowData(), (row) =>
      ownRowHeight(core, id, row),
    ),
    hiddenColumns: hidden(core.worksheet(id).getColumnManager().getColumnData(), (column) =>
      sheet.columnHidden(column),
    ),
    hiddenRows: hidden(core.worksheet(id).getRowManager().getRowData(), (row) => sheet.rowHidden(row)),
    merges: sheet.merges,
    freeze: sheet.freeze,
    tables: sheet.tables.map((table) => table.toBook),
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    ...(protection ? { protection } : {}),
    ...(autoFilter ? { autoFilter } : {}),
    ...withoutEmpty(core.attachments.of(id)),
  };
}

function lengths(data: object, lengthOf: (at: number) => number | undefined): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const at of Object.keys(data).map(Number)) {
    const length = lengthOf(at);
    if (length !== undefined) found.set(at, length);
  }
  return found;
}

function hidden(data: object, isHidden: (at: number) => boolean): ReadonlySet<number> {
  return new Set(Object.keys(data).map(Number).filter(isHidden));
}
