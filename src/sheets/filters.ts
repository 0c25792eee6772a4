import { BooleanNumber } from '@univerjs/core';
import { SetRowHiddenMutation, SetRowVisibleMutation } from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import type { ColumnFilter, FilterCell, FilteredColumn } from '../core/book/filter';
import { cellsThatPass } from '../core/book/filter';
import { readStyle, readText, readValue } from './read-cells';
import { rangeOfArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';

/** Hides the rows that do not pass every filter, and shows the others. `data` is without the header. */
export function filterRows(
  core: WorkbookCore,
  sheetId: string,
  data: Area,
  columns: readonly FilteredColumn[],
): void {
  const hidden = rowsFilteredOut(core, sheetId, data, columns);
  const rows = core.worksheet(sheetId).getRowManager();
  const toHide: number[] = [];
  const toShow: number[] = [];
  for (let row = data.top; row <= data.bottom; row += 1) {
    const isHidden = rows.getRow(row)?.hd === BooleanNumber.TRUE;
    if (hidden.has(row) !== isHidden) (isHidden ? toShow : toHide).push(row);
  }
  run(core, sheetId, SetRowHiddenMutation.id, toHide);
  run(core, sheetId, SetRowVisibleMutation.id, toShow);
}

/** The rows that pass one column's filter. */
export function rowsThatPass(
  core: WorkbookCore,
  sheetId: string,
  data: Area,
  filtered: FilteredColumn,
): readonly number[] {
  const out = rowsFilteredOut(core, sheetId, data, [filtered]);
  const rows = Array.from({ length: data.bottom - data.top + 1 }, (_, at) => data.top + at);
  return rows.filter((row) => !out.has(row));
}

function rowsFilteredOut(
  core: WorkbookCore,
  sheetId: string,
  data: Area,
  columns: readonly FilteredColumn[],
): ReadonlySet<number> {
  const out = new Set<number>();
  for (const { column, filter } of columns) {
    // Rows of a filter nobody here understands stay as their file had them.
    if (filter.type === 'foreign') keepHidden(core, sheetId, data, out);
    const cells: FilterCell[] = [];
    for (let row = data.top; row <= data.bottom; row += 1)
      cells.push(filterCell(core, sheetId, row, data.left + column));
    cellsThatPass(cells, filter).forEach((passes, at) => {
      if (!passes) out.add(data.top + at);
    });
  }
  return out;
}

function keepHidden(core: WorkbookCore, sheetId: string, data: Area, out: Set<number>): void {
  const rows = core.worksheet(sheetId).getRowManager();
  for (let row = data.top; row <= data.bottom; row += 1)
    if (rows.getRow(row)?.hd === BooleanNumber.TRUE) out.add(row);
}

function filterCell(core: WorkbookCore, sheetId: string, row: number, column: number): FilterCell {
  const { fillColor, fontColor } = readStyle(core, sheetId, row, column);
  return {
    value: readValue(core, sheetId, row, column),
    text: readText(core, sheetId, row, column),
    ...(fillColor === undefined ? {} : { fillColor }),
    ...(fontColor === undefined ? {} : { fontColor }),
  };
}

/** Rows that follow one another go together. */
function run(core: WorkbookCore, sheetId: string, id: string, rows: readonly number[]): void {
  const areas: { top: number; bottom: number; left: number; right: number }[] = [];
  const right = core.worksheet(sheetId).getColumnCount() - 1;
  for (const row of rows) {
    const last = areas.at(-1);
    if (last?.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, bottom: row, left: 0, right });
  }
  if (areas.length > 0)
    core.run(id, { unitId: core.unitId, subUnitId: sheetId, ranges: areas.map(rangeOfArea) });
}

/** The filters with one column's replaced, or taken away; in the order of the columns. */
export function withFilter(
  columns: readonly FilteredColumn[],
  column: number,
  filter: ColumnFilter | undefined,
): readonly FilteredColumn[] {
  const others = columns.filter((one) => one.column !== column);
  return filter ? [...others, { column, filter }].sort((a, b) => a.column - b.column) : others;
}

/** A protected sheet is filtered only when its protection says so. */
export function refuseFilter(core: WorkbookCore, sheetId: string): void {
  const { protection } = core.state(sheetId);
  if (protection && !core.isQuiet && !protection.allowAutoFilter)
    throw new SheetRuleBroken('accessDenied', 'The sheet is protected.');
}
