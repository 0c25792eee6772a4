import { CommandType, ObjectMatrix, UniverInstanceType } from '@univerjs/core';
import type { IObjectMatrixPrimitiveType, Nullable, Workbook } from '@univerjs/core';
import { initSheetFormulaData, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import type { IFormulaData, IFormulaDataItem } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { UniverServices } from './univer-services';
import type { CellMatrix } from './workbook-core';

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
export function indexFormulas(services: UniverServices): void {
  const { formulaData, instances, commands } = services;
  const known = new Map<string, SheetFormulas>();
  const key = (unitId: string, sheetId: string): string => `${unitId}|${sheetId}`;

  const formulasOf = (unitId: string, sheetId: string): SheetFormulas => {
    const found = known.get(key(unitId, sheetId));
    if (found) return found;
    const matrix = instances.getUniverSheetInstance(unitId)?.getSheetBySheetId(sheetId)?.getCellMatrix();
    const all: IFormulaData = {};
    if (matrix) initSheetFormulaData(all, unitId, sheetId, matrix);
    const made = all[unitId]?.[sheetId] ?? {};
    known.set(key(unitId, sheetId), made);
    return made;
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
    if (command.type !== CommandType.MUTATION || command.id === SetFormulaCalculationResultMutation.id)
      return;
    if (command.id !== SetRangeValuesMutation.id) {
      if (command.id.startsWith('sheet.')) known.clear();
      return;
    }
    const { unitId, subUnitId, cellValue } = command.params as CellParams;
    const sheet = known.get(key(unitId, subUnitId));
    if (sheet && touchesFormulas(cellValue, sheet)) known.delete(key(unitId, subUnitId));
  });
}

interface CellParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

/** A formula comes, or something is done to a cell that has one. */
function touchesFormulas(matrix: CellMatrix | undefined, formulas: SheetFormulas): boolean {
  for (const [row, cells] of Object.entries(matrix ?? {})) {
    const own = formulas[Number(row)];
    for (const [column, cell] of Object.entries(cells ?? {})) {
      if (cell && (cell.f || cell.si)) return true;
      const has = own?.[Number(column)] !== undefined && own[Number(column)] !== null;
      if (has && (!cell || 'f' in cell || 'si' in cell)) return true;
    }
  }
  return false;
}
