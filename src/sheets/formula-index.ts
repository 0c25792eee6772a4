import { ObjectMatrix, UniverInstanceType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Workbook } from '@univerjs/core';
import { initSheetFormulaData } from '@univerjs/engine-formula';
import type { IFormulaData, IFormulaDataItem } from '@univerjs/engine-formula';
import { cellChange } from './cell-changes';
import type { UniverServices } from './univer-services';
import type { CellMatrix } from './workbook-core';

type CellsOfUniver = IObjectMatrixPrimitiveType<Nullable<ICellData>>;
type SheetFormulas = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

/** What Univer's model of formulas keeps to itself. */
interface FormulaIds {
  _getSheetFormulaIdMap(unitId: string, sheetId: string): Record<string, { f: string; r: number; c: number }>;
}

/**
 * Univer looks through every cell of the workbook for formulas, several times for each write and
 * each calculation. Here the formulas of a sheet are found once and again only after a change that
 * can have touched one.
 */
export function indexFormulas(services: UniverServices): FormulaIndex {
  const { formulaData, instances, commands } = services;
  const known = new Map<string, SheetFormulas>();
  const key = (unitId: string, sheetId: string): string => `${unitId}|${sheetId}`;

  const formulasOf = (unitId: string, sheetId: string): SheetFormulas => {
    const found = known.get(key(unitId, sheetId));
    if (found) return found;
    const matrix = instances.getUniverSheetInstance(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix();
    const all: IFormulaData = {};
    if (matrix)
      initSheetFormulaData(all, unitId, sheetId, new ObjectMatrix(formulaCells(matrix.getMatrix())));
    const made = all[unitId]?.[sheetId] ?? {};
    known.set(key(unitId, sheetId), made);
    return made;
  };

  const know: FormulaIndex['know'] = (unitId, sheetId, cells) => {
    const all: IFormulaData = {};
    initSheetFormulaData(all, unitId, sheetId, new ObjectMatrix(cells));
    known.set(key(unitId, sheetId), all[unitId]?.[sheetId] ?? {});
  };

  formulaData.getFormulaData = () => {
    const all: IFormulaData = {};
    for (const workbook of instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET)) {
      const sheets: Record<string, SheetFormulas> = (all[workbook.getUnitId()] = {});
      for (const sheet of workbook.getSheets()) {
        sheets[sheet.getSheetId()] = formulasOf(workbook.getUnitId(), sheet.getSheetId());
      }
    }
    return all;
  };

  (formulaData as unknown as FormulaIds)._getSheetFormulaIdMap = (unitId, sheetId) => {
    const ids: Record<string, { f: string; r: number; c: number }> = {};
    new ObjectMatrix<Nullable<IFormulaDataItem>>(formulasOf(unitId, sheetId)).forValue((r, c, item) => {
      if (item?.si && item.f && item.x === undefined) ids[item.si] = { f: item.f, r, c };
    });
    return ids;
  };

  commands.beforeCommandExecuted((command) => {
    const change = cellChange(command);
    if (change?.kind === 'moved') known.clear();
    if (change?.kind === 'placed')
      for (const { sheetId } of change.parts) known.delete(key(change.unitId, sheetId));
    if (change?.kind !== 'written') return;
    const sheet = known.get(key(change.unitId, change.sheetId));
    if (sheet && !follow(change.cells, sheet)) known.delete(key(change.unitId, change.sheetId));
  });
  return { know };
}

/** Where the formulas are. */
export interface FormulaIndex {
  /** The formula cells of a sheet whose other cells need not be looked at. */
  know(unitId: string, sheetId: string, cells: IObjectMatrixPrimitiveType<ICellData>): void;
}

/** Brings the index up to date with what is about to be written; false when only a new search can. */
function follow(matrix: CellMatrix, formulas: SheetFormulas): boolean {
  for (const [row, cells] of Object.entries(matrix)) {
    const own = formulas[Number(row)];
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const has = own?.[Number(column)] !== undefined && own[Number(column)] !== null;
      if (!has && !cell?.f && !cell?.si) continue;
      if (has && cell && !('f' in cell) && !('si' in cell)) continue;
      // Formulas that share one text know each other by their places.
      if (cell?.si || own?.[Number(column)]?.si) return false;
      if (cell?.f) (formulas[Number(row)] ??= {})[Number(column)] = { f: cell.f };
      else if (own) delete own[Number(column)];
    }
  }
  return true;
}

/** The rows that hold formulas, with these cells alone. */
function formulaCells(matrix: CellsOfUniver): CellsOfUniver {
  const found: CellsOfUniver = {};
  for (const row of Object.keys(matrix).map(Number)) {
    const cells = matrix[row];
    for (const column in cells) {
      const cell = cells[Number(column)];
      if (cell && (cell.f || cell.si)) (found[row] ??= {})[Number(column)] = cell;
    }
  }
  return found;
}
