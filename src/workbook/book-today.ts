import type { Area } from '../core/book/area';
import type { Book, BookSheet } from '../core/book/book';
import { foundTables } from '../core/ledger/checks/found-tables';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import type { RecognisedTable } from '../core/ledger/recognise';
import { recogniseLedger } from '../core/ledger/recognise';
import { GENERAL_FORMAT } from '../core/ledger/number-format';
import { VERSION_SETTING } from '../core/ledger/schema-version';
import type { LedgerToday } from './ledger-today';
import { foundList, listTables, lookedAt } from './list-places';
import type { FoundContents } from './plan-contents';
import { foundContents } from './plan-contents';
import type { TableDressing } from './read-dressing';
import { bodyOf } from './read-dressing';
import type { WorkbookShape } from './workbook-shape';
import { named } from './workbook-shape';

/** What {@link readToday} finds in a running workbook, found in a book. */
export function bookToday(book: Book, languages: readonly LedgerLanguage[]): LedgerToday {
  const shape = shapeOf(book);
  const ledger = recogniseLedger(shape.tables, languages);
  const tables = [...ledger.tables.values()];
  const sheetOf = ({ found }: Pick<RecognisedTable, 'found'>): BookSheet => sheetNamed(book, found.sheet);
  const setting = book.settings[VERSION_SETTING];
  return {
    shape,
    ledger,
    dressing: new Map(tables.map((table) => [table.spec.id, dressingOf(table, sheetOf(table))])),
    blocked: new Set(tables.filter((table) => isBlocked(table, sheetOf(table))).map(({ spec }) => spec.id)),
    lists: new Map(
      [...listTables(shape.tables, languages)].map(([id, found]) => {
        const { top, bottom, left } = lookedAt(found);
        const { cells } = sheetOf({ found });
        const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
        return [
          id,
          foundList(
            found,
            rows.map((row) => cells.get(row)?.get(left)?.value ?? null),
          ),
        ];
      }),
    ),
    contents: contentsOf(book, languages),
    versionSetting: setting === undefined ? undefined : parsed(setting),
  };
}

function shapeOf(book: Book): WorkbookShape {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection?.protected ?? false,
      used: usedArea(sheet),
    })),
    tables: foundTables(book),
    names: book.names.filter(({ sheet }) => sheet === undefined),
  };
}

function contentsOf(book: Book, languages: readonly LedgerLanguage[]): FoundContents | undefined {
  const [sheet] = languages.flatMap(({ words }) => named(book.sheets, words.contents) ?? []);
  if (!sheet) return undefined;
  const rows = [...sheet.cells].sort(([a], [b]) => a - b);
  return foundContents(sheet.name, new Map(rows.map(([row, line]) => [row, line.get(0)?.formula])));
}

/** Values and formulas count, formats do not. */
function usedArea({ cells }: BookSheet): Area | undefined {
  let used: Area | undefined;
  for (const [row, line] of cells) {
    for (const [column, { value, formula }] of line) {
      if (value === null && formula === undefined) continue;
      used = {
        top: Math.min(used?.top ?? row, row),
        left: Math.min(used?.left ?? column, column),
        bottom: Math.max(used?.bottom ?? row, row),
        right: Math.max(used?.right ?? column, column),
      };
    }
  }
  return used;
}

function dressingOf(table: RecognisedTable, sheet: BookSheet): TableDressing {
  const body = bodyOf(table);
  const header = { ...table.found.area, bottom: table.found.area.top };
  return new Map(
    [...table.columns].map(([column, place]) => {
      const at = { left: body.left + place, right: body.left + place };
      const touches = (part: Area) => (rule: { readonly areas: readonly Area[] }) =>
        rule.areas.some((area) => meets(area, { ...part, ...at }));
      return [
        column,
        {
          hasRule: sheet.validations.some(touches(body)),
          hasHelp: sheet.validations.some(touches(header)),
          hasMarks: sheet.conditionalFormats.some(touches(body)),
          lastFormat: formatAt(sheet, body.bottom, at.left),
          spareFormat: formatAt(sheet, body.bottom + 1, at.left),
        },
      ];
    }),
  );
}

function formatAt({ cells }: BookSheet, row: number, column: number): string {
  return cells.get(row)?.get(column)?.style?.numberFormat ?? GENERAL_FORMAT;
}

function isBlocked({ spec, found, columns }: RecognisedTable, { cells }: BookSheet): boolean {
  const missing = spec.columns.length - columns.size;
  const { top, bottom, right } = found.area;
  return [...cells].some(
    ([row, line]) =>
      row >= top &&
      row <= bottom &&
      [...line].some(
        ([column, { value, formula }]) =>
          column > right && column <= right + missing && (value !== null || formula !== undefined),
      ),
  );
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function sheetNamed(book: Book, name: string): BookSheet {
  const found = named(book.sheets, name);
  if (!found) throw new Error(`No sheet "${name}"`);
  return found;
}

/** A setting that is no JSON was not written by us: it says nothing. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
