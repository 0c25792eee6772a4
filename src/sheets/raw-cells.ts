import { ObjectMatrix, Tools } from '@univerjs/core';
import type { ICellData, IRange, Nullable } from '@univerjs/core';
import { MoveRangeMutation } from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import { areaOfRange, cellsMeet } from './univer-range';
import type { CellMatrix, WorkbookCore } from './workbook-core';

/** A cell of Univer's, to be put elsewhere: a formula that shares its text with others gets its own. */
export function rawCell(core: WorkbookCore, sheetId: string, row: number, column: number): ICellData | null {
  const cell: Nullable<ICellData> = core.worksheet(sheetId).getCellRaw(row, column);
  if (!cell) return null;
  const copy = Tools.deepClone(cell);
  const formula = core.formulaAt(sheetId, row, column);
  if (formula !== undefined) copy.f = formula;
  delete copy.si;
  return copy;
}

/** Every cell that is something, within an area. */
export function forEachRaw(
  core: WorkbookCore,
  sheetId: string,
  area: Area,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const matrix = core.worksheet(sheetId).getCellMatrix();
  const { bottom, right } = lastCell(core, sheetId);
  for (let row = area.top; row <= Math.min(area.bottom, bottom); row += 1) {
    const cells = matrix.getRow(row);
    if (!cells) continue;
    for (const key of Object.keys(cells)) {
      const column = Number(key);
      const cell: Nullable<ICellData> = cells[column];
      if (cell && column >= area.left && column <= Math.min(area.right, right)) visit(row, column, cell);
    }
  }
}

function lastCell(core: WorkbookCore, sheetId: string): { readonly bottom: number; readonly right: number } {
  const sheet = core.worksheet(sheetId);
  return { bottom: sheet.getRowCount() - 1, right: sheet.getColumnCount() - 1 };
}

/**
 * Puts cells exactly as they are, styles included; null takes a cell away. Spills that start in or reach into
 * what changes are forgotten: the next calculation makes them anew.
 */
export function putRaw(core: WorkbookCore, sheetId: string, cells: CellMatrix): void {
  const place = { subUnitId: sheetId };
  core.run(MoveRangeMutation.id, {
    unitId: core.unitId,
    fromRange: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    toRange: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
    from: { ...place, value: {} },
    to: { ...place, value: cells },
  });
}

/** Takes a spill's cells away; its formula is calculated anew, wherever it stands then. */
export function forgetSpills(core: WorkbookCore, sheetId: string, area: Area): void {
  const { formulaData } = core.services;
  const ranges = formulaData.getArrayFormulaRange()[core.unitId]?.[sheetId];
  const values = formulaData.getArrayFormulaCellData()[core.unitId]?.[sheetId];
  if (!ranges) return;
  const gone: { readonly row: number; readonly column: number; readonly area: Area }[] = [];
  new ObjectMatrix<IRange>(ranges).forValue((row, column, range) => {
    const anchor = { top: row, bottom: row, left: column, right: column };
    if (range && (cellsMeet(areaOfRange(range), area) || cellsMeet(anchor, area)))
      gone.push({ row, column, area: areaOfRange(range) });
  });
  for (const { row, column, area: filled } of gone) {
    delete ranges[row]?.[column];
    for (let r = filled.top; r <= filled.bottom; r += 1)
      for (let c = filled.left; c <= filled.right; c += 1) delete values?.[r]?.[c];
    core.markDirty(sheetId, { top: row, bottom: row, left: column, right: column });
  }
}
