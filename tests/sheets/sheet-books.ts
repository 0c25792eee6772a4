import type { Book, BookCell, BookSheet, BookTable } from '../../src/core/book/book';
import type { Area } from '../../src/core/book/area';
import { parseArea } from '../../src/core/book/area';
import type { CellValue } from '../../src/core/values/cell-value';
import { createEngine } from '../../src/sheets/engine';
import type { Engine } from '../../src/sheets/engine';
import type { SheetModel, WorkbookModel } from '../../src/sheets/workbook-model';

/** A sheet as a reviewer reads it: rows of cells; "=…" is a formula, null nothing. */
export type Rows = readonly (readonly (string | number | boolean | null)[])[];

export function sheetOf(name: string, rows: Rows, more: Partial<BookSheet> = {}): BookSheet {
  const cells = new Map<number, Map<number, BookCell>>();
  rows.forEach((row, r) =>
    row.forEach((entry, c) => {
      if (entry === null) return;
      const line = cells.get(r) ?? new Map<number, BookCell>();
      cells.set(r, line);
      const formula = typeof entry === 'string' && entry.startsWith('=');
      line.set(c, formula ? { value: null, formula: entry } : { value: entry });
    }),
  );
  return {
    name,
    visibility: 'visible',
    showGridlines: true,
    cells,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenColumns: new Set(),
    hiddenRows: new Set(),
    merges: [],
    freeze: { rows: 0, columns: 0 },
    tables: [],
    validations: [],
    conditionalFormats: [],
    ...more,
  };
}

export function bookOf(sheets: readonly BookSheet[], more: Partial<Book> = {}): Book {
  return { sheets, names: [], activeSheet: 0, settings: {}, date1904: false, ...more };
}

export function tableOf(name: string, address: string, columns: readonly string[]): BookTable {
  return {
    name,
    area: area(address),
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  };
}

export function area(address: string): Area {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(`No address: ${address}`);
  return parsed;
}

const opened: Engine[] = [];

/** Closed after the test by `closeEngines`. */
export function engineForTest(): Engine {
  const engine = createEngine({ today: () => new Date(2026, 3, 1) });
  opened.push(engine);
  return engine;
}

export function closeEngines(): void {
  for (const engine of opened.splice(0)) engine.dispose();
}

export function openBook(sheets: readonly BookSheet[], more: Partial<Book> = {}): WorkbookModel {
  return engineForTest().loadBook(bookOf(sheets, more));
}

export function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

export function values(sheet: SheetModel, address: string): CellValue[][] {
  const { top, left, bottom, right } = area(address);
  const rows: CellValue[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const cells: CellValue[] = [];
    for (let column = left; column <= right; column += 1) cells.push(sheet.value(row, column));
    rows.push(cells);
  }
  return rows;
}

export function value(sheet: SheetModel, address: string): CellValue {
  const { top, left } = area(address);
  return sheet.value(top, left);
}

export function put(sheet: SheetModel, address: string, entry: string | number | boolean | null): void {
  sheet.write(area(address), [[entry]]);
}
