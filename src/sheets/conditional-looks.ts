import type { ICommandInfo, IStyleBase } from '@univerjs/core';
import type { Area } from '../core/book/area';
import type { BookConditionalFormat } from '../core/book/book';
import type { CellValue } from '../core/values/cell-value';
import { ruleFormula, univerStyle } from './conditional-format-view';
import { cellChange } from './cell-changes';
import type { CellChange } from './cell-changes';
import { valueOfCell } from './cells';
import { readValue, spillsOf } from './read-cells';
import { RuleFormulas } from './rule-formulas';
import { cellsMeet } from './univer-range';
import type { CellMatrix, WorkbookCore } from './workbook-core';

/** What the conditional formats of a workbook make of its cells, found for those that are asked for. */
export class ConditionalLooks {
  private readonly formulas: RuleFormulas;
  private readonly known = new Map<string, IStyleBase | undefined>();
  private readonly counts = new Map<Area, Counts>();
  /** Looks from before the change that is being calculated right now. */
  private before = new Map<string, IStyleBase | undefined>();

  constructor(private readonly core: WorkbookCore) {
    this.formulas = new RuleFormulas(core);
  }

  /** Cells or rules have changed; with the command that did it, only what concerns its cells is counted anew. */
  forget(command?: Readonly<ICommandInfo>): void {
    this.before = new Map(this.known);
    this.known.clear();
    this.formulas.forget();
    if (!command) return this.counts.clear();
    const change = cellChange(command);
    if (!change) return;
    for (const [area, { sheetId }] of this.counts) {
      if (touches(change, this.core.unitId, sheetId, area)) this.counts.delete(area);
    }
  }

  /** The style that the rules lay over a cell's own; undefined when none holds. */
  at(sheetId: string, row: number, column: number): IStyleBase | undefined {
    const formats = this.core.state(sheetId).conditionalFormats;
    if (formats.length === 0) return undefined;
    const key = `${sheetId} ${row} ${column}`;
    if (this.known.has(key)) return this.known.get(key);
    if (this.core.calculation.isRunning) return this.before.get(key);
    const look = this.find(sheetId, formats, row, column);
    this.known.set(key, look);
    return look;
  }

  /** The first rule has the highest priority: what it sets, later ones do not change. */
  private find(
    sheetId: string,
    formats: readonly BookConditionalFormat[],
    row: number,
    column: number,
  ): IStyleBase | undefined {
    let look: IStyleBase | undefined;
    for (const format of formats) {
      const inside = format.areas.some((area) => holdsCell(area, row, column));
      if (!inside || !this.applies(sheetId, format, row, column)) continue;
      look = { ...univerStyle(format.style), ...look };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private applies(sheetId: string, format: BookConditionalFormat, row: number, column: number): boolean {
    const { rule, areas } = format;
    const [first] = areas;
    if (!first) return false;
    if (rule.type === 'duplicateValues') {
      const value = comparable(readValue(this.core, sheetId, row, column));
      return (
        value !== undefined &&
        areas.reduce((sum, area) => sum + (this.countsIn(sheetId, area).get(value) ?? 0), 0) > 1
      );
    }
    const formula = ruleFormula(format);
    if (formula === undefined) return false;
    return this.formulas.holds(sheetId, formula, { row: first.top, column: first.left }, { row, column });
  }

  private countsIn(sheetId: string, area: Area): ReadonlyMap<string, number> {
    const known = this.counts.get(area);
    if (known) return known.counts;
    const counts = new Map<string, number>();
    const matrix = this.core.worksheet(sheetId).getCellMatrix().getMatrix();
    const spilled = spillsOf(this.core, sheetId).some((spill) => cellsMeet(spill, area));
    for (let row = area.top; row <= area.bottom; row += 1) {
      const line = matrix[row];
      if (!line && !spilled) continue;
      for (let column = area.left; column <= area.right; column += 1) {
        const value = spilled ? readValue(this.core, sheetId, row, column) : valueOfCell(line?.[column]);
        const text = comparable(value);
        if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
    this.counts.set(area, { sheetId, counts });
    return counts;
  }
}

interface Counts {
  readonly sheetId: string;
  readonly counts: ReadonlyMap<string, number>;
}

/** Whether a change can have changed cells of an area. */
function touches(change: CellChange, unitId: string, sheetId: string, area: Area): boolean {
  switch (change.kind) {
    case 'moved':
      return change.sheetId === undefined || change.sheetId === sheetId;
    case 'written':
      return change.unitId === unitId && change.sheetId === sheetId && holdsAny(area, change.cells);
    case 'placed':
      return change.parts.some((part) => part.sheetId === sheetId && holdsAny(area, part.cells));
    case 'calculated':
      return holdsAny(area, change.results[unitId]?.[sheetId] ?? {});
  }
}

function holdsAny(area: Area, cells: CellMatrix): boolean {
  return Object.entries(cells).some(
    ([row, line]) =>
      Number(row) >= area.top &&
      Number(row) <= area.bottom &&
      Object.keys(line ?? {}).some((column) => holdsCell(area, Number(row), Number(column))),
  );
}

function holdsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Equal texts for values that Excel's rule takes for equal; undefined for blank cells, which it passes over. */
function comparable(value: CellValue): string | undefined {
  if (value === null || value === '') return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? value.toLowerCase() : `${typeof value} ${String(value)}`;
}
