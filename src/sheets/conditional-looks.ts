import type { IStyleBase } from '@univerjs/core';
import type { Area } from '../core/book/area';
import type { BookConditionalFormat } from '../core/book/book';
import { ruleFormula, univerStyle } from './conditional-format-view';
import { readValue } from './read-cells';
import { RuleFormulas } from './rule-formulas';
import type { WorkbookCore } from './workbook-core';

/** What the conditional formats of a workbook make of its cells, found for those that are asked for. */
export class ConditionalLooks {
  private readonly formulas: RuleFormulas;
  private readonly known = new Map<string, IStyleBase | undefined>();
  private readonly counts = new Map<Area, ReadonlyMap<string, number>>();
  /** Looks from before the change that is being calculated right now. */
  private before = new Map<string, IStyleBase | undefined>();

  constructor(private readonly core: WorkbookCore) {
    this.formulas = new RuleFormulas(core);
  }

  /** Cells or rules have changed. */
  forget(): void {
    this.before = new Map(this.known);
    this.known.clear();
    this.counts.clear();
    this.formulas.forget();
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
      const value = comparable(this.core, sheetId, row, column);
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
    if (known) return known;
    const counts = new Map<string, number>();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const value = comparable(this.core, sheetId, row, column);
        if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    this.counts.set(area, counts);
    return counts;
  }
}

function holdsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Equal texts for values that Excel's rule takes for equal; undefined for blank cells, which it passes over. */
function comparable(core: WorkbookCore, sheetId: string, row: number, column: number): string | undefined {
  const value = readValue(core, sheetId, row, column);
  if (value === null || value === '') return undefined;
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? value.toLowerCase() : `${typeof value} ${String(value)}`;
}
