import type { Book, BookCell, BookSheet } from '../core/book/book';
import { withoutEmpty } from './attachment-store';
import type { Style } from '../core/book/style';
import { excelStyle } from './styles';
import { ownColumnWidth, ownRowHeight } from './dimensions';
import { holds, spillsOf } from './read-cells';
import type { UniverSheet } from './univer-sheet';
import type { UniverWorkbook } from './univer-workbook';
import type { WorkbookCore } from './workbook-core';

export function exportBook(model: UniverWorkbook): Book {
  const { core } = model;
  const order = core.workbook.getSheetOrders();
  return {
    sheets: order.map((id) => exportSheet(core, model.sheetModel(id))),
    names: [...model.names],
    activeSheet: Math.max(0, order.indexOf(model.activeSheet.id)),
    settings: Object.fromEntries(model.settings),
    date1904: model.date1904,
    ...(core.attachments.xmlParts.length > 0 ? { xmlParts: core.attachments.xmlParts } : {}),
  };
}

function exportSheet(core: WorkbookCore, sheet: UniverSheet): BookSheet {
  const { id } = sheet;
  const rows = sheetRows(core, sheet);
  const { tabColor, protection } = sheet;
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    ...(tabColor === undefined ? {} : { tabColor }),
    showGridlines: sheet.showGridlines,
    cells: rows,
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
    ...withoutEmpty(core.attachments.of(id)),
  };
}

function sheetRows(
  core: WorkbookCore,
  sheet: UniverSheet,
): ReadonlyMap<number, ReadonlyMap<number, BookCell>> {
  const rows = new Map<number, Map<number, BookCell>>();
  const styles = new Map<string, Style>();
  const put = (row: number, column: number, cell: BookCell): void => {
    const cells = rows.get(row) ?? new Map<number, BookCell>();
    rows.set(row, cells.set(column, cell));
  };
  core
    .worksheet(sheet.id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || (!holds(cell) && cell.s === undefined)) return;
      const style = styleOf(core, cell.s, styles);
      const formula = sheet.formula(row, column);
      put(row, column, {
        value: sheet.value(row, column),
        ...(formula === undefined ? {} : { formula }),
        ...(style && Object.keys(style).length > 0 ? { style } : {}),
      });
    });
  for (const spill of spillsOf(core, sheet.id)) {
    for (let row = spill.top; row <= spill.bottom; row += 1) {
      for (let column = spill.left; column <= spill.right; column += 1) {
        const anchor = row === spill.top && column === spill.left;
        const known = rows.get(row)?.get(column);
        const value = sheet.value(row, column);
        put(row, column, { ...known, value, ...(anchor ? { spill } : {}) });
      }
    }
  }
  return inOrder(rows);
}

function styleOf(core: WorkbookCore, style: unknown, known: Map<string, Style>): Style | undefined {
  if (style === undefined || style === null) return undefined;
  const key = typeof style === 'string' ? style : '';
  const found = key === '' ? undefined : known.get(key);
  if (found) return found;
  const made = excelStyle(core.workbook.getStyles().getStyleByCell({ s: style as string }));
  if (key !== '') known.set(key, made);
  return made;
}

function inOrder(
  rows: ReadonlyMap<number, Map<number, BookCell>>,
): ReadonlyMap<number, ReadonlyMap<number, BookCell>> {
  const byNumber = <T>([a]: readonly [number, T], [b]: readonly [number, T]): number => a - b;
  return new Map([...rows].sort(byNumber).map(([row, cells]) => [row, new Map([...cells].sort(byNumber))]));
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
