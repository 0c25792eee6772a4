import type { Book, BookCell, BookSheet, BookTable } from '../core/book/book';
import type { GridDraft } from '../core/book/grid';
import { putCell } from '../core/book/grid';
import { isCellError } from '../core/values/cell-value';
import type { SheetWork, TableResize, WorkbookWork } from './sheet-work';
import { named } from './workbook-shape';

/** What {@link buildWorkbook} does to a running workbook, done to a book: the same work, by another hand. */
export function workOnBook(book: Book, work: WorkbookWork): Book {
  let sheets = book.sheets;
  for (const each of work.sheets) sheets = withWork(sheets, each);
  const shown = sheets.findIndex(({ name }) => name === work.show);
  const before = book.sheets[book.activeSheet];
  return {
    ...book,
    sheets,
    names: [...book.names, ...work.names],
    settings: {
      ...book.settings,
      ...Object.fromEntries(
        Object.entries(work.settings ?? {}).map(([key, value]) => [key, JSON.stringify(value)]),
      ),
    },
    activeSheet:
      shown >= 0
        ? shown
        : Math.max(
            0,
            sheets.findIndex(({ name }) => name === before?.name),
          ),
  };
}

function withWork(sheets: readonly BookSheet[], work: SheetWork): readonly BookSheet[] {
  const { how, name, content, position = sheets.length, resizes } = work;
  // Formulas of the whole book would have to follow; only a running workbook moves them.
  if (work.insertRows) throw new Error(`No rows are put into "${name}" of a book`);
  if (how === 'add') return [...sheets.slice(0, position), { ...content, name }, ...sheets.slice(position)];
  return sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    // An empty sheet takes everything over, a sheet of the ledger only what it lacks.
    const base = how === 'fill' ? { ...content, name, cells: sheet.cells } : sheet;
    const own =
      how === 'fill' ? { ...content, tables: [], validations: [], conditionalFormats: [] } : content;
    const cells = withCells(sheet, content);
    return {
      ...base,
      cells,
      tables: [...base.tables.map((table) => resized(table, resizes, cells)), ...own.tables],
      validations: [...base.validations, ...own.validations],
      conditionalFormats: [...own.conditionalFormats, ...base.conditionalFormats],
    };
  });
}

/** Blank cells of the work leave what is there, as writing null does in Excel; styles are laid over. */
function withCells(sheet: BookSheet, content: BookSheet): GridDraft {
  const grid: GridDraft = new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)]));
  for (const [row, line] of content.cells) {
    for (const [column, cell] of line) putCell(grid, row, column, merged(grid.get(row)?.get(column), cell));
  }
  return grid;
}

function merged(there: BookCell | undefined, { value, formula, style }: BookCell): BookCell {
  const kept = formula === undefined && value === null ? there : undefined;
  const look = style || there?.style ? { style: { ...there?.style, ...style } } : {};
  const text = formula === undefined ? {} : { formula };
  return kept ? { ...kept, ...look } : { value, ...text, ...look };
}

function resized(table: BookTable, resizes: readonly TableResize[], cells: GridDraft): BookTable {
  const area = named(
    resizes.map((each) => ({ ...each, name: each.table })),
    table.name,
  )?.area;
  if (!area) return table;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const header = cells.get(area.top)?.get(area.left + index)?.value ?? '';
    return isCellError(header) ? header.error : String(header);
  });
  return { ...table, area, columns };
}
