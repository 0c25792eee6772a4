import type { Area } from '../../core/book/area';
import { parseArea } from '../../core/book/area';
import type { BookName } from '../../core/book/book';
import type { SheetModel, TableModel, WorkbookModel } from '../../sheets/workbook-model';
import { splitAddress } from './area-algebra';
import { invalidArgument } from './excel-error';
import type { Cells } from './nouns';

export const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function sheetNamed(book: WorkbookModel, name: string): SheetModel | undefined {
  return book.sheets.find((sheet) => sameName(sheet.name, name));
}

/** A defined name: the sheet's own first, then the workbook's. */
export function nameFor(
  book: WorkbookModel,
  name: string,
  sheet: SheetModel | undefined,
): BookName | undefined {
  const called = book.names.filter((each) => sameName(each.name, name));
  const own = called.find(
    (each) => sheet !== undefined && each.sheet !== undefined && sameName(each.sheet, sheet.name),
  );
  return own ?? called.find((each) => each.sheet === undefined);
}

/** The cells meant by an address or a defined name, seen from a sheet. */
export function cellsAt(book: WorkbookModel, seenFrom: SheetModel, text: string): Cells {
  const { sheet: sheetName, address } = splitAddress(text);
  const sheet = sheetName === undefined ? seenFrom : sheetNamed(book, sheetName);
  if (sheet === undefined) throw invalidArgument();
  const area = parseArea(address);
  if (area !== undefined) return { sheet, area };
  const name = nameFor(book, address, sheet);
  const cells = name === undefined ? undefined : cellsOfFormula(book, name.formula);
  if (cells === undefined) throw invalidArgument();
  return cells;
}

/** The cells that "=参加!$A$2:$A$9", "=参加" or "=参加[参加者ID]" refers to; undefined for other formulas. */
export function cellsOfFormula(book: WorkbookModel, formula: string): Cells | undefined {
  const text = formula.replace(/^=/, '').trim();
  const { sheet: sheetName, address } = splitAddress(text);
  const sheet = sheetName === undefined ? undefined : sheetNamed(book, sheetName);
  const area = parseArea(address);
  if (sheet !== undefined && area !== undefined) return { sheet, area };
  const structured = /^([^[\]!'"(),\s]+)(?:\[([^[\]]*)\])?$/.exec(text);
  const table = book.tables.find((each) => sameName(each.name, structured?.[1] ?? ''));
  return table === undefined ? undefined : cellsOfTable(table, structured?.[2]);
}

function cellsOfTable(table: TableModel, part: string | undefined): Cells | undefined {
  const { area, sheet } = table;
  if (part === '#All') return { sheet, area };
  if (part === '#Headers') return { sheet, area: { ...area, bottom: area.top } };
  const body = bodyArea(table);
  if (part === undefined || part === '' || part === '#Data') return { sheet, area: body };
  const index = table.columns.findIndex((header) => sameName(header, part));
  return index < 0 ? undefined : { sheet, area: columnOf(body, index) };
}

/** The rows between the header and the totals. */
export function bodyArea(table: TableModel): Area {
  const { area } = table;
  return { ...area, top: area.top + 1, bottom: area.bottom - (table.showTotals ? 1 : 0) };
}

export function columnOf(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}
