import { ObjectMatrix } from '@univerjs/core';
import type { IRange, IUnitRange } from '@univerjs/core';
import type { UniverServices } from './univer-services';

/** A spill is blocked when its anchor shows this. */
const BLOCKED = '#SPILL!';

/** A formula that fills more than its own cell, or would. */
interface Spill extends IUnitRange {
  readonly row: number;
  readonly column: number;
  readonly blocked: boolean;
}

/**
 * Univer does not tell formulas that read the cells a spill has just left or newly covers, nor
 * blocked spills whose room has become free, and a spill that is refused room takes away what
 * another shows there. After each calculation the spills are compared with those before; what
 * changed is dirty.
 */
export class SpillTracker {
  private before = new Map<string, Spill>();
  private readonly filled = new Set<string>();

  constructor(private readonly services: UniverServices) {}

  /** What has to be calculated again; nothing when no spill changed. */
  toCalculateAgain(): readonly IUnitRange[] {
    const now = this.spills();
    const changed: Spill[] = [];
    for (const [key, spill] of this.before) if (!now.has(key)) changed.push(spill);
    for (const [key, spill] of now) if (!this.before.has(key)) changed.push(spill);
    this.before = now;
    const again: IUnitRange[] = changed.map(({ unitId, sheetId, range }) => ({ unitId, sheetId, range }));
    for (const [key, spill] of now) {
      const freed = spill.blocked && changed.some((other) => other !== spill && rangesMeet(other, spill));
      if (freed || this.needsFilling(key, spill, now)) again.push(anchorOf(spill));
    }
    return again;
  }

  /** Once for each hole: what cannot be filled stays as it is. */
  private needsFilling(key: string, spill: Spill, now: ReadonlyMap<string, Spill>): boolean {
    const robbed =
      !spill.blocked && [...now.values()].some((other) => other.blocked && rangesMeet(other, spill));
    if (!robbed || !this.hasHole(spill)) {
      this.filled.delete(key);
      return false;
    }
    if (this.filled.has(key)) return false;
    this.filled.add(key);
    return true;
  }

  /** Keyed by everything that counts: the anchor, the area and whether it is blocked. */
  private spills(): Map<string, Spill> {
    const found = new Map<string, Spill>();
    const ghosts: Spill[] = [];
    for (const [unitId, sheets] of Object.entries(this.services.formulaData.getArrayFormulaRange())) {
      for (const [sheetId, rows] of Object.entries(sheets ?? {})) {
        new ObjectMatrix<IRange>(rows ?? {}).forValue((row, column, range) => {
          if (!range) return;
          const { startRow, startColumn, endRow, endColumn } = range;
          if (!this.hasFormula(unitId, sheetId, row, column)) {
            ghosts.push({ unitId, sheetId, row, column, blocked: false, range });
            return;
          }
          const blocked = this.isBlocked(unitId, sheetId, row, column);
          const key = [unitId, sheetId, row, column, startRow, startColumn, endRow, endColumn, blocked];
          const area = { startRow, startColumn, endRow, endColumn };
          found.set(key.join('|'), { unitId, sheetId, row, column, blocked, range: area });
        });
      }
    }
    for (const ghost of ghosts) this.forget(ghost);
    return found;
  }

  /** Univer keeps what a formula filled after the formula has been carried elsewhere. */
  private hasFormula(unitId: string, sheetId: string, row: number, column: number): boolean {
    const sheet = this.services.instances.getUniverSheetInstance(unitId)?.getSheetBySheetId(sheetId);
    const cell = sheet?.getCellRaw(row, column);
    return (cell?.f ?? '') !== '' || (cell?.si ?? '') !== '';
  }

  private forget({ unitId, sheetId, row, column, range }: Spill): void {
    const { formulaData } = this.services;
    delete formulaData.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
    const cells = formulaData.getArrayFormulaCellData()[unitId]?.[sheetId];
    for (let r = range.startRow; r <= range.endRow; r += 1)
      for (let c = range.startColumn; c <= range.endColumn; c += 1) delete cells?.[r]?.[c];
  }

  private isBlocked(unitId: string, sheetId: string, row: number, column: number): boolean {
    const workbook = this.services.instances.getUniverSheetInstance(unitId);
    return workbook?.getSheetBySheetId(sheetId)?.getCellRaw(row, column)?.v === BLOCKED;
  }

  /** A cell of the spill that shows nothing, though every cell of a spill shows something. */
  private hasHole({ unitId, sheetId, range }: Spill): boolean {
    const cells = this.services.formulaData.getArrayFormulaCellData()[unitId]?.[sheetId];
    for (let row = range.startRow; row <= range.endRow; row += 1) {
      for (let column = range.startColumn; column <= range.endColumn; column += 1) {
        const value = cells?.[row]?.[column]?.v;
        if (value === undefined || value === null) return true;
      }
    }
    return false;
  }
}

function rangesMeet(a: Spill, b: Spill): boolean {
  if (a.unitId !== b.unitId || a.sheetId !== b.sheetId) return false;
  return (
    a.range.startRow <= b.range.endRow &&
    b.range.startRow <= a.range.endRow &&
    a.range.startColumn <= b.range.endColumn &&
    b.range.startColumn <= a.range.endColumn
  );
}

function anchorOf({ unitId, sheetId, row, column }: Spill): IUnitRange {
  return { unitId, sheetId, range: { startRow: row, endRow: row, startColumn: column, endColumn: column } };
}
