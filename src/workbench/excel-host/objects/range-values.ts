import type { Area } from '../../../core/book/area';
import type { StylePatch } from '../../../sheets/workbook-model';
import { cellCount, columnCount, isEntireColumns, isEntireRows, rowCount } from '../area-algebra';
import { gridOf, valueType, wireValue } from '../cell-values';
import { ExcelError, invalidArgument, wrongDimensions } from '../excel-error';
import type { Scalar } from '../excel-class';
import type { Cells } from '../nouns';
import { may, mayWrite } from '../protected-sheets';
import type { Json } from '../wire-types';

/** Excel reads at most this many cells at once. */
const MAX_CELLS = 5_000_000;

type Entry = string | number | boolean | null | undefined;

/** values, formulas, text … : the properties that hold one entry per cell. */
export const RANGE_GRIDS: Readonly<Record<string, Scalar<Cells>>> = {
  values: { get: values, set: write },
  formulas: { get: formulas, set: write },
  formulasLocal: { get: formulas, set: write },
  text: { get: (cells) => grid(cells, (row, column) => cells.sheet.text(row, column)) },
  valueTypes: { get: (cells) => grid(cells, (row, column) => valueType(cells.sheet.value(row, column))) },
  numberFormat: { get: numberFormat, set: writeNumberFormat },
  numberFormatLocal: { get: numberFormat, set: writeNumberFormat },
};

export function values(cells: Cells): Json {
  return grid(cells, (row, column) => wireValue(cells.sheet.value(row, column)));
}

function formulas(cells: Cells): Json {
  const { sheet } = cells;
  return grid(cells, (row, column) => sheet.formula(row, column) ?? wireValue(sheet.value(row, column)));
}

function numberFormat(cells: Cells): Json {
  return grid(cells, (row, column) => cells.sheet.style(row, column).numberFormat ?? 'General');
}

/** Whole rows and columns answer null, as in Excel. */
function grid(cells: Cells, read: (row: number, column: number) => string | number | boolean): Json {
  if (isEntireColumns(cells.area) || isEntireRows(cells.area)) return null;
  if (cellCount(cells.area) > MAX_CELLS) {
    throw new ExcelError(
      'RangeExceedsLimit',
      'The cell count in the range has exceeded the maximum supported number.',
      400,
    );
  }
  return gridOf(cells, read);
}

/** One value for all cells, or an array of exactly the range's size; null leaves a cell, "" empties it. */
export function write(cells: Cells, value: Json): void {
  mayWrite(cells.sheet, cells.area);
  cells.sheet.write(
    cells.area,
    entriesFor(cells.area, value).map((row) => row.map(entryOf)),
  );
}

function entryOf(value: Json): Entry {
  if (value === null) return undefined;
  if (value === '') return null;
  if (typeof value === 'object') throw invalidArgument();
  return value;
}

/** Spreads a single value, checks the size of an array. */
function entriesFor(area: Area, value: Json): readonly (readonly Json[])[] {
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (!Array.isArray(value)) {
    if (cellCount(area) > MAX_CELLS) throw invalidArgument();
    return Array.from({ length: rows }, () => Array<Json>(columns).fill(value));
  }
  const given: readonly Json[] = value;
  const fits = given.length === rows && given.every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw wrongDimensions();
  return given as readonly (readonly Json[])[];
}

function writeNumberFormat(cells: Cells, value: Json): void {
  may(cells.sheet, 'allowFormatCells');
  if (typeof value === 'string') {
    cells.sheet.setStyle(cells.area, { numberFormat: value });
    return;
  }
  const entries = entriesFor(cells.area, value);
  const left = cells.area.left;
  for (const [row, formats] of entries.entries()) {
    if (row > 0 && sameRow(formats, entries[row - 1])) continue;
    const top = cells.area.top + row;
    let bottom = top;
    while (sameRow(formats, entries[bottom - cells.area.top + 1])) bottom++;
    for (const run of runsOf(formats)) {
      const area = { top, bottom, left: left + run.from, right: left + run.to };
      if (run.value !== null) cells.sheet.setStyle(area, formatPatch(run.value));
    }
  }
}

function sameRow(a: readonly Json[], b: readonly Json[] | undefined): boolean {
  return b !== undefined && a.every((value, index) => value === b[index]);
}

/** Neighbours with the same value together: one style command for each. */
function runsOf(
  row: readonly Json[],
): { readonly from: number; readonly to: number; readonly value: Json }[] {
  const runs: { from: number; to: number; value: Json }[] = [];
  for (const [index, value] of row.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) last.to = index;
    else runs.push({ from: index, to: index, value });
  }
  return runs;
}

function formatPatch(value: Json): StylePatch {
  if (typeof value !== 'string') throw invalidArgument();
  return { numberFormat: value };
}
