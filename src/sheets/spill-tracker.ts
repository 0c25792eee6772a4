import { ObjectMatrix } from '@univerjs/core';
import type { IRange, IUnitRange } from '@univerjs/core';
import type { UniverServices } from './univer-services';

/** A spill is blocked when its anchor shows this. */
const BLOCKED = '#SPILL!';

/**
 * Univer does not tell formulas that read the cells a spill has just left or newly covers. After
 * each calculation the spills are compared with those before; what changed is dirty.
 */
export class SpillTracker {
  private before = new Map<string, IUnitRange>();

  constructor(private readonly services: UniverServices) {}

  leftOrEntered(): readonly IUnitRange[] {
    const now = this.spills();
    const changed: IUnitRange[] = [];
    for (const [key, range] of this.before) if (!now.has(key)) changed.push(range);
    for (const [key, range] of now) if (!this.before.has(key)) changed.push(range);
    this.before = now;
    return changed;
  }

  /** Keyed by everything that counts: the anchor, the area and whether it is blocked. */
  private spills(): Map<string, IUnitRange> {
    const found = new Map<string, IUnitRange>();
    for (const [unitId, sheets] of Object.entries(this.services.formulaData.getArrayFormulaRange())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        new ObjectMatrix<IRange>(rows ?? {}).forValue((row, column, range) => {
          if (!range) return;
          const { startRow, startColumn, endRow, endColumn } = range;
          const blocked = this.isBlocked(unitId, sheetId, row, column);
          const key = [unitId, sheetId, row, column, startRow, startColumn, endRow, endColumn, blocked].join(
            '|',
          );
          found.set(key, { unitId, sheetId, range: { startRow, startColumn, endRow, endColumn } });
        });
      }
    }
    return found;
  }

  private isBlocked(unitId: string, sheetId: string, row: number, column: number): boolean {
    const workbook = this.services.instances.getUniverSheetInstance(unitId);
    return workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column)?.v === BLOCKED;
  }
}
