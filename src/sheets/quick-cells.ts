import { BaseReferenceObject } from '@univerjs/engine-formula';
import type { ICellData, IRange, Nullable } from '@univerjs/core';

/** What each spill covers, by the row and column it starts in. */
type Anchors = Readonly<Record<number, Readonly<Record<number, Nullable<IRange>>> | undefined>>;

/**
 * Univer makes two objects and walks through all spills for every cell that a range reads. The same answer
 * here: a result of right now, else what a spill shows unless it is being made anew, else the cell.
 */
export function readCellsQuickly(): void {
  BaseReferenceObject.prototype.getCellData = function getCellData(
    this: BaseReferenceObject,
    row: number,
    column: number,
  ): Nullable<ICellData> {
    const fresh =
      this.getCurrentRuntimeSheetData()?.getValue(row, column) ??
      this.getCurrentRuntimeActiveArrayFormulaCellData()?.getValue(row, column) ??
      this.getRuntimeFeatureCellValue(row, column);
    if (fresh) return fresh;
    const spilled = this.getCurrentActiveArrayFormulaCellData()?.getValue(row, column);
    if (spilled) return isMadeAnew(this, row, column) ? null : spilled;
    return this.getCurrentActiveSheetData()?.cellData.getValue(row, column);
  };
}

function isMadeAnew(reference: BaseReferenceObject, row: number, column: number): boolean {
  const ranges = (reference.getCurrentActiveArrayFormulaRange() ?? {}) as Anchors;
  const anew = (reference.getCurrentRuntimeActiveArrayFormulaRange() ?? {}) as Anchors;
  for (const [anchorRow, anchors] of Object.entries(ranges)) {
    for (const [anchorColumn, range] of Object.entries(anchors ?? {})) {
      if (!range || row < range.startRow || row > range.endRow) continue;
      if (column < range.startColumn || column > range.endColumn) continue;
      if (anew[Number(anchorRow)]?.[Number(anchorColumn)]) return true;
    }
  }
  return false;
}
