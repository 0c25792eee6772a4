import type { Area } from '../../src/core/book/area';
import type { Book, BookSheet, BookTable } from '../../src/core/book/book';
import { ledgerBook } from '../../src/core/ledger/ledger-book';
import type { LedgerRows } from '../../src/core/ledger/ledger-book';
import type { Language } from '../../src/words/language';
import { LEDGER_LANGUAGES } from '../../src/words/ledger-language';
import type { SheetModel } from '../../src/sheets/workbook-model';
import type { RunningExcel } from '../office/running-excel';

/** A sheet that allows nothing. */
export const PROTECTED = {
  protected: true,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertRows: false,
  allowDeleteRows: false,
  allowInsertColumns: false,
  allowDeleteColumns: false,
  allowSort: false,
  allowAutoFilter: false,
} as const;

/** A ledger as the product makes it, changed sheet by sheet; a sheet changed to undefined goes. */
export function ledgerWith(
  changes: Readonly<Record<string, (sheet: BookSheet) => BookSheet | undefined>>,
  { rows = {}, language = 'ja' }: { readonly rows?: LedgerRows; readonly language?: Language } = {},
): Book {
  const book = ledgerBook({ language: LEDGER_LANGUAGES[language], rows });
  const sheets = book.sheets.flatMap((sheet) => {
    const change = changes[sheet.name];
    return change ? (change(sheet) ?? []) : sheet;
  });
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const names = book.names.filter(({ formula }) => tables.some((name) => formula.startsWith(`=${name}[`)));
  return { ...book, sheets, names };
}

/** The table of a sheet without some of its columns; the cells right of them move up. */
export function withoutColumns(sheet: BookSheet, headers: readonly string[]): BookSheet {
  const [table] = sheet.tables;
  if (!table) throw new Error(`No table on ${sheet.name}`);
  const kept = table.columns.flatMap((header, index) => (headers.includes(header) ? [] : [index]));
  const columns = kept.map((index) => table.columns[index] ?? '');
  const cells = new Map(
    [...sheet.cells].map(([row, line]) => [
      row,
      new Map(
        kept.flatMap((from, to) => {
          const cell = line.get(from);
          return cell ? [[to, cell] as const] : [];
        }),
      ),
    ]),
  );
  const smaller: BookTable = { ...table, columns, area: { ...table.area, right: columns.length - 1 } };
  return {
    ...sheet,
    cells,
    tables: [smaller],
    validations: [],
    conditionalFormats: [],
    columnWidths: new Map(),
  };
}

/** A column of the person's own put into the table; what stands right of it moves along, as in Excel. */
export function withColumn(sheet: BookSheet, at: number, entries: readonly string[]): BookSheet {
  const [table] = sheet.tables;
  if (!table) throw new Error(`No table on ${sheet.name}`);
  const moved = (area: Area): Area => ({
    ...area,
    left: area.left >= at ? area.left + 1 : area.left,
    right: area.right >= at ? area.right + 1 : area.right,
  });
  const cells = new Map(
    [...sheet.cells].map(([row, line]) => {
      const next = new Map([...line].map(([column, cell]) => [column >= at ? column + 1 : column, cell]));
      const entry = entries[row];
      return [row, entry === undefined ? next : next.set(at, { value: entry })];
    }),
  );
  const columns = [...table.columns.slice(0, at), entries[0] ?? '', ...table.columns.slice(at)];
  return {
    ...sheet,
    cells,
    tables: [{ ...table, area: moved(table.area), columns }],
    validations: sheet.validations.map((rule) => ({ ...rule, areas: rule.areas.map(moved) })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, areas: rule.areas.map(moved) })),
  };
}

export function sheetNamed(excel: RunningExcel, name: string): SheetModel {
  const found = excel.model.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

export function headersOf(excel: RunningExcel, table: string): readonly string[] {
  return excel.model.tables.find((each) => each.name === table)?.columns ?? [];
}
