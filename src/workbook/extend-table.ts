import type { Area } from '../core/book/area';
import type { BookConditionalFormat, BookSheet, BookValidation } from '../core/book/book';
import type { GridDraft } from '../core/book/grid';
import { emptySheet, newGrid, putCell } from '../core/book/grid';
import { columnMarks } from '../core/ledger/column-marks';
import { columnValidation } from '../core/ledger/column-validation';
import { headerHelp } from '../core/ledger/header-help';
import { headerStyle } from '../core/ledger/header-style';
import type { LedgerLanguage } from '../core/ledger/ledger-language';
import { columnLabel } from '../core/ledger/ledger-language';
import { GENERAL_FORMAT, isLedgerFormat, numberFormatOf } from '../core/ledger/number-format';
import type { RecognisedTable } from '../core/ledger/recognise';
import type { ColumnSpec } from '../core/ledger/schema-types';
import { SPARE_ROWS } from '../core/ledger/table-sheet';
import type { ColumnDressing, TableDressing } from './read-dressing';
import { bodyOf } from './read-dressing';
import type { SheetShape } from './workbook-shape';

/** What a table of an existing ledger lacks, ready to be written. */
export interface TableExtension {
  readonly content: BookSheet;
  /** The table's area with its new columns; undefined when it has them all. */
  readonly area: Area | undefined;
  readonly columns: readonly ColumnSpec[];
}

/**
 * Missing columns go to the right end of the table; columns that are there get the validation, help
 * and marks they lack. Cells that hold something are never among those written.
 *
 * @param tables ids of the tables that the ledger has, or will have
 */
export function tableExtension(
  table: RecognisedTable,
  dressing: TableDressing,
  { sheet, tables }: { readonly sheet: SheetShape; readonly tables: ReadonlySet<string> },
  language: LedgerLanguage,
): TableExtension {
  const { spec, found } = table;
  const columns = spec.columns.filter((column) => !table.columns.has(column.id));
  const area = { ...found.area, right: found.area.right + columns.length };
  const body = { ...coveredBy(table, sheet), right: area.right };
  const grid = newGrid();
  const validations: BookValidation[] = [];
  const conditionalFormats: BookConditionalFormat[] = [];

  for (const column of spec.columns) {
    const known = table.columns.get(column.id);
    const at = known === undefined ? found.area.right + 1 + columns.indexOf(column) : found.area.left + known;
    const cells = { ...body, left: at, right: at };
    const header = { top: found.area.top, bottom: found.area.top, left: at, right: at };
    const has = dressing.get(column.id);
    if (!has?.hasHelp) validations.push(headerHelp(spec, column, header, language));
    if (!has?.hasRule) validations.push(...listed(columnValidation(column, cells, language, tables)));
    if (!has?.hasMarks) conditionalFormats.push(...columnMarks(column, cells, body));
    if (known !== undefined) {
      if (has && isDisplaced(column, has))
        putSpareFormats(grid, column, { ...cells, top: bodyOf(table).bottom + 1 });
      continue;
    }
    putCell(grid, found.area.top, at, {
      value: columnLabel(spec.id, column.id, language).header,
      style: headerStyle(column),
    });
    const numberFormat = numberFormatOf(column.type);
    if (numberFormat === undefined) continue;
    for (let row = body.top; row <= body.bottom; row++)
      putCell(grid, row, at, { value: null, style: { numberFormat } });
  }
  return {
    content: { ...emptySheet(found.sheet), cells: grid, validations, conditionalFormats },
    area: columns.length > 0 ? area : undefined,
    columns,
  };
}

/**
 * A column that somebody put in between moves the table's rows to the right and leaves the formats of the spare rows below
 * where they were. Only formats of ours are put back: one that a person chose stays.
 */
function isDisplaced(column: ColumnSpec, { lastFormat, spareFormat }: ColumnDressing): boolean {
  const ours = numberFormatOf(column.type) ?? GENERAL_FORMAT;
  return lastFormat === ours && spareFormat !== ours && isLedgerFormat(spareFormat);
}

function putSpareFormats(grid: GridDraft, column: ColumnSpec, { top, bottom, left }: Area): void {
  const numberFormat = numberFormatOf(column.type) ?? GENERAL_FORMAT;
  for (let row = top; row <= bottom; row++)
    putCell(grid, row, left, { value: null, style: { numberFormat } });
}

/** The table's body, and the spare rows below it where nothing stands there. */
function coveredBy(table: RecognisedTable, { used }: SheetShape): Area {
  const body = bodyOf(table);
  const free = !table.found.showTotals && (used === undefined || used.bottom <= body.bottom);
  return free ? { ...body, bottom: body.bottom + SPARE_ROWS } : body;
}

function listed<T>(entry: T | undefined): readonly T[] {
  return entry === undefined ? [] : [entry];
}
