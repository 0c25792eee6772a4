import type { ICellData, IObjectArrayPrimitiveType, IRowData, IColumnData, Nullable } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import { areaOfBand, shiftedArea, shiftedFormula } from './band-shift';
import type { Band } from './band-shift';
import { moveRules } from './moved-rules';
import { forEachRaw, forgetSpills, putRaw, rawCell } from './raw-cells';
import { planShift, stripOfBand } from './shift-plan';
import { settleTables } from './shifted-tables';
import { areaOfRange, rangeOfArea, sameArea } from './univer-range';
import type { CellMatrix, WorkbookCore } from './workbook-core';
import type { WorkbookParts } from './workbook-parts';
import { ensureSize } from './write-cells';

/**
 * Cells come in or go out, and all beyond them move, with everything that belongs to them or refers to
 * them: formulas, names, tables, merged cells, validation and conditional formats. New cells look like
 * those above or to the left, as in Excel.
 */
export function shiftCells(parts: WorkbookParts, sheetId: string, band: Band): void {
  const { core, names } = parts;
  const plans = planShift(parts, sheetId, band);
  const sheetName = core.worksheet(sheetId).getName();
  const change = (formula: string, ownSheet: string): string =>
    shiftedFormula(formula, ownSheet, sheetName, band);
  core.shifting(() => {
    const looks = looksOfNew(
      core,
      sheetId,
      band,
      plans.map(({ table }) => table.area),
    );
    rewriteForShift(core, sheetId, band, change);
    forgetSpills(core, sheetId, stripOfBand(band));
    moveMerges(core, sheetId, band);
    if (band.across) moveStrip(core, sheetId, band);
    else moveWhole(core, sheetId, band);
    putLooks(core, sheetId, looks);
    names.rewrite((formula) => change(formula, ''));
    moveRules(core, sheetId, band);
    moveAutoFilter(core, sheetId, band);
    settleTables(parts, plans);
    showRules(parts);
    core.markDirty(sheetId, dirtyPart(core, sheetId, band));
    core.calculation.calculateSoon();
  });
  parts.shifted(sheetId, band);
  for (const { table, refill } of plans) if (refill) refillTable(parts, table.id);
}

/** A table always has a data row. */
function refillTable(parts: WorkbookParts, tableId: string): void {
  const { core, tables } = parts;
  const { area, sheetId, showHeaders } = tables.byId(tableId);
  const first = area.top + (showHeaders ? 1 : 0);
  const across = { from: area.left, to: area.right };
  core.quietly(() => shiftCells(parts, sheetId, { of: 'rows', kind: 'inserted', first, count: 1, across }));
  const { area: now } = tables.byId(tableId);
  if (now.bottom > first - 1) return;
  core.quietly(() => tables.setArea(tableId, { ...now, bottom: first }));
  tables.registerRows(tableId);
}

/** Formulas are rewritten where they stand; then they move with their cells. */
function rewriteForShift(
  core: WorkbookCore,
  sheetId: string,
  band: Band,
  change: (formula: string, ownSheet: string) => string,
): void {
  const bySheet = new Map<string, CellMatrix>();
  const gone = band.kind === 'deleted' ? areaOfBand(band) : undefined;
  core.forEachFormula((id, row, column, formula) => {
    const cell = { top: row, bottom: row, left: column, right: column };
    if (gone && id === sheetId && shiftedArea(cell, band) === undefined) return;
    const next = change(formula, core.worksheet(id).getName());
    if (next === formula) return;
    const matrix = bySheet.get(id) ?? {};
    bySheet.set(id, matrix);
    (matrix[row] ??= {})[column] = { f: next, si: null };
  });
  for (const [id, matrix] of bySheet) core.change(id, matrix);
}

function moveWhole(core: WorkbookCore, sheetId: string, band: Band): void {
  const sheet = core.worksheet(sheetId);
  const place = { unitId: core.unitId, subUnitId: sheetId };
  const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const last = (band.of === 'rows' ? size.rows : size.columns) - 1;
  const count = Math.min(band.count, last - band.first + 1);
  const area: Area =
    band.of === 'rows'
      ? { top: band.first, bottom: band.first + count - 1, left: 0, right: size.columns - 1 }
      : { left: band.first, right: band.first + count - 1, top: 0, bottom: size.rows - 1 };
  if (band.kind === 'deleted') {
    if (count < 1) return;
    core.run(band.of === 'rows' ? RemoveRowMutation.id : RemoveColMutation.id, {
      ...place,
      range: rangeOfArea(area),
    });
    return;
  }
  ensureSize(core, sheetId, {
    top: 0,
    left: 0,
    bottom: band.of === 'rows' ? band.first : 0,
    right: band.of === 'rows' ? 0 : band.first,
  });
  const whole: Area =
    band.of === 'rows'
      ? { top: band.first, bottom: band.first + band.count - 1, left: 0, right: sheet.getColumnCount() - 1 }
      : { left: band.first, right: band.first + band.count - 1, top: 0, bottom: sheet.getRowCount() - 1 };
  const range = rangeOfArea(whole);
  if (band.of === 'rows')
    core.run(InsertRowMutation.id, { ...place, range, rowInfo: rowsLike(core, sheetId, band) });
  else core.run(InsertColMutation.id, { ...place, range, colInfo: columnsLike(core, sheetId, band) });
}

/** New rows are as high as the one above them. */
function rowsLike(core: WorkbookCore, sheetId: string, band: Band): IObjectArrayPrimitiveType<IRowData> {
  const above: Nullable<Partial<IRowData>> =
    band.first === 0
      ? undefined
      : core
          .worksheet(sheetId)
          .getRowManager()
          .getRow(band.first - 1);
  const like = above?.h !== undefined && above.ia === 0 ? { h: above.h, ia: above.ia } : {};
  return Object.fromEntries(Array.from({ length: band.count }, (_, at) => [at, { ...like }]));
}

/** New columns are as wide as the one to their left. */
function columnsLike(
  core: WorkbookCore,
  sheetId: string,
  band: Band,
): IObjectArrayPrimitiveType<IColumnData> {
  const left: Nullable<Partial<IColumnData>> =
    band.first === 0
      ? undefined
      : core
          .worksheet(sheetId)
          .getColumnManager()
          .getColumn(band.first - 1);
  const like = left?.w === undefined ? {} : { w: left.w };
  return Object.fromEntries(Array.from({ length: band.count }, (_, at) => [at, { ...like }]));
}

function moveStrip(core: WorkbookCore, sheetId: string, band: Band): void {
  const strip = stripOfBand(band);
  const cells: CellMatrix = {};
  const arrived: { readonly row: number; readonly column: number; readonly cell: ICellData | null }[] = [];
  forEachRaw(core, sheetId, strip, (row, column) => {
    (cells[row] ??= {})[column] = null;
    const to = shiftedArea({ top: row, bottom: row, left: column, right: column }, band);
    if (to) arrived.push({ row: to.top, column: to.left, cell: rawCell(core, sheetId, row, column) });
  });
  let bottom = 0;
  let right = 0;
  for (const { row, column, cell } of arrived) {
    (cells[row] ??= {})[column] = cell;
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  ensureSize(core, sheetId, { top: 0, left: 0, bottom, right });
  if (Object.keys(cells).length > 0) putRaw(core, sheetId, cells);
}

function moveMerges(core: WorkbookCore, sheetId: string, band: Band): void {
  const before = core.worksheet(sheetId).getMergeData().map(areaOfRange);
  const after = before.flatMap((merge) => {
    const next = shiftedArea(merge, band);
    return next && (next.top !== next.bottom || next.left !== next.right) ? [next] : [];
  });
  if (before.length === after.length && before.every((one, at) => sameArea(one, after[at] ?? one))) return;
  const place = { unitId: core.unitId, subUnitId: sheetId };
  core.run(RemoveWorksheetMergeMutation.id, { ...place, ranges: before.map(rangeOfArea) });
  if (after.length > 0) core.run(AddWorksheetMergeMutation.id, { ...place, ranges: after.map(rangeOfArea) });
}

/** How new cells look: like the ones before them; right below a table's header like the first row of its data. */
function looksOfNew(core: WorkbookCore, sheetId: string, band: Band, tables: readonly Area[]): CellMatrix {
  const looks: CellMatrix = {};
  if (band.kind === 'deleted' || band.first === 0) return looks;
  const cells = areaOfBand(band);
  const rows = band.of === 'rows';
  const visit = (source: Area, skip: (row: number, column: number) => boolean): void =>
    forEachRaw(core, sheetId, source, (row, column, { s }) => {
      if (s === undefined || s === null || skip(row, column)) return;
      for (let at = band.first; at < band.first + band.count; at += 1) {
        const [r, c] = rows ? [at, column] : [row, at];
        (looks[r] ??= {})[c] = { s };
      }
    });
  const before = band.first - 1;
  const underHeader = (row: number, column: number): boolean =>
    rows && tables.some((table) => table.top === row && table.left <= column && column <= table.right);
  visit(
    rows ? { ...cells, top: before, bottom: before } : { ...cells, left: before, right: before },
    underHeader,
  );
  if (rows)
    visit({ ...cells, top: band.first, bottom: band.first }, (_row, column) => !underHeader(before, column));
  return looks;
}

function putLooks(core: WorkbookCore, sheetId: string, looks: CellMatrix): void {
  const rows = Object.keys(looks).map(Number);
  if (rows.length === 0) return;
  const right = Math.max(...rows.flatMap((row) => Object.keys(looks[row] ?? {}).map(Number)));
  ensureSize(core, sheetId, { top: 0, left: 0, bottom: Math.max(...rows), right });
  putRaw(core, sheetId, looks);
}

/** The sheet's own filter goes with its cells; the filter of a column that went is gone. */
function moveAutoFilter(core: WorkbookCore, sheetId: string, band: Band): void {
  const state = core.state(sheetId);
  const { autoFilter } = state;
  const area = autoFilter && shiftedArea(autoFilter.area, band);
  if (!autoFilter || !area) {
    state.autoFilter = undefined;
    return;
  }
  const columns = autoFilter.columns.flatMap((one) => {
    const left = autoFilter.area.left + one.column;
    const cell = shiftedArea({ ...autoFilter.area, left, right: left }, band);
    return cell ? [{ ...one, column: cell.left - area.left }] : [];
  });
  state.autoFilter = { area, columns };
}

/** Rules moved in the workbook: the grid is told. */
function showRules({ core, showValidations, showConditionalFormats }: WorkbookParts): void {
  for (const sheet of core.workbook.getSheets()) {
    const id = sheet.getSheetId();
    if (core.state(id).validations.length > 0) showValidations(id);
    if (core.state(id).conditionalFormats.length > 0) showConditionalFormats(id);
  }
}

function dirtyPart(core: WorkbookCore, sheetId: string, band: Band): Area {
  const strip = stripOfBand(band);
  const sheet = core.worksheet(sheetId);
  return {
    ...strip,
    bottom: Math.min(strip.bottom, sheet.getRowCount() - 1, MAX_ROWS - 1),
    right: Math.min(strip.right, sheet.getColumnCount() - 1, MAX_COLUMNS - 1),
  };
}
