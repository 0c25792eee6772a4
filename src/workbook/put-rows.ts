import type { Area } from '../core/book/area';
import type { BookSheet } from '../core/book/book';
import { emptySheet, newGrid, putCell } from '../core/book/grid';
import { columnMarks } from '../core/ledger/column-marks';
import { columnValidation } from '../core/ledger/column-validation';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import { numberFormatOf } from '../core/ledger/number-format';
import type { RecognisedTable } from '../core/ledger/recognise';
import type { LedgerRow } from '../core/ledger/schema-types';
import { cellValue, SPARE_ROWS } from '../core/ledger/table-sheet';
import { bodyOf } from './read-dressing';
import type { SheetWork } from './sheet-work';

/**
 * Rows for an empty table that stands in the workbook, into its own columns wherever they are; columns
 * the table lacks are taken to have been added at its right end. The table grows to hold the rows;
 * columns of the person's own stay blank.
 *
 * @param tables ids of the tables that the ledger has
 */
export function rowsWork(
  table: RecognisedTable,
  rows: readonly LedgerRow[],
  language: LedgerLanguage,
  tables: ReadonlySet<string>,
): SheetWork {
  const { found } = table;
  const places = placesIn(table);
  const body = bodyOf(table);
  const right = Math.max(found.area.right, ...[...places.values()].map((place) => found.area.left + place));
  const bottom = Math.max(body.bottom, body.top + rows.length - 1);
  const grows = bottom > body.bottom;
  const covered = { ...body, right, bottom: grows ? bottom + SPARE_ROWS : bottom };
  const beyond = bottom > body.bottom + SPARE_ROWS;
  const cells = rowCells({ table, places, rows, covered }, language);
  const rules = beyond ? rulesFor({ table, places, covered }, language, tables) : {};
  return {
    name: found.sheet,
    how: 'extend',
    content: { ...emptySheet(found.sheet), cells, ...rules },
    anchor: { table: found.name, area: found.area },
    resizes: grows ? [{ table: found.name, area: { ...found.area, right, bottom } }] : [],
  };
}

/** Column id → place in the table, with its missing columns at the end. */
function placesIn({ spec, found, columns }: RecognisedTable): ReadonlyMap<string, number> {
  const missing = spec.columns.filter((column) => !columns.has(column.id));
  const next = found.area.right - found.area.left + 1;
  return new Map([...columns, ...missing.map((column, index) => [column.id, next + index] as const)]);
}

interface Place {
  readonly table: RecognisedTable;
  readonly places: ReadonlyMap<string, number>;
  readonly covered: Area;
}

function rowCells(
  { table, places, covered, rows }: Place & { readonly rows: readonly LedgerRow[] },
  language: LedgerLanguage,
): BookSheet['cells'] {
  const grid = newGrid();
  for (const column of table.spec.columns) {
    const numberFormat = numberFormatOf(column.type);
    const at = covered.left + (places.get(column.id) ?? 0);
    for (let row = covered.top; row <= covered.bottom; row++) {
      const value = cellValue(column, rows[row - covered.top]?.[column.id], language);
      if (numberFormat !== undefined) putCell(grid, row, at, { value, style: { numberFormat } });
      else if (value !== null) putCell(grid, row, at, { value });
    }
  }
  return grid;
}

/** Rules for all rows, when there are more than the empty table's own rules reach. */
function rulesFor(
  { table, places, covered }: Place,
  language: LedgerLanguage,
  tables: ReadonlySet<string>,
): Pick<BookSheet, 'validations' | 'conditionalFormats'> {
  const columns = table.spec.columns.map((column) => {
    const at = covered.left + (places.get(column.id) ?? 0);
    return { column, cells: { ...covered, left: at, right: at } };
  });
  return {
    validations: columns.flatMap(
      ({ column, cells }) => columnValidation(column, cells, language, tables) ?? [],
    ),
    conditionalFormats: columns.flatMap(({ column, cells }) => columnMarks(column, cells, covered)),
  };
}
