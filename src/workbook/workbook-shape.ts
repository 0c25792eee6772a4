import type { Area } from '../core/book/area';
import { parseArea } from '../core/book/area';
import type { FoundTable } from '../core/ledger/recognise';
import { comparable } from '../core/values/normalise';

/** What a workbook is made of, cells aside. */
export interface WorkbookShape {
  readonly sheets: readonly SheetShape[];
  readonly tables: readonly FoundTable[];
  readonly names: readonly NameShape[];
  /** No sheet may be added, deleted, renamed or moved. */
  readonly structureProtected?: boolean;
}

export interface SheetShape {
  readonly name: string;
  readonly protected: boolean;
  /** Smallest area that holds every value and formula; undefined for a sheet without any. */
  readonly used: Area | undefined;
}

export interface NameShape {
  readonly name: string;
  readonly formula: string;
}

/** Sheets, tables and names of the workbook, in two round trips. */
export async function readShape(context: Excel.RequestContext): Promise<WorkbookShape> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load({ name: true });
  tables.load({ name: true, showTotals: true });
  names.load({ name: true, formula: true });
  context.workbook.protection.load({ protected: true });
  await context.sync();

  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load({ address: true });
    sheet.protection.load({ protected: true });
    return { sheet, used };
  });
  const found = tables.items.map((table) => {
    const range = table.getRange();
    range.load({ address: true });
    table.worksheet.load({ name: true });
    table.columns.load({ name: true });
    return { table, range };
  });
  await context.sync();

  return {
    sheets: sheets.map(({ sheet, used }) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
      used: used.isNullObject ? undefined : areaOf(used.address),
    })),
    tables: found.map(({ table, range }) => ({
      name: table.name,
      sheet: table.worksheet.name,
      area: areaOf(range.address),
      headers: table.columns.items.map((column) => column.name),
      showTotals: table.showTotals,
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    structureProtected: context.workbook.protection.protected,
  };
}

/** Finds by name as Excel does: letter case and width do not matter. */
export function named<T extends { readonly name: string }>(items: readonly T[], name: string): T | undefined {
  return items.find((item) => comparable(item.name) === comparable(name));
}

/** The area in "'シート'!A1:B2". */
export function areaOf(address: string): Area {
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1));
  if (!area) throw new RangeError(`Not an area: ${address}`);
  return area;
}
