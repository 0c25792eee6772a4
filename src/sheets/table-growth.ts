import type { Area } from '../core/book/area';
import type { ContentChange } from './edit-watch';
import { movedFormula } from './moved-formula';
import { forEachRaw } from './raw-cells';
import { holds } from './read-cells';
import { syncHeaders } from './table-headers';
import { isEmptyArea } from './table-rows';
import { mentions } from './table-store';
import type { StoredTable } from './table-store';
import { areaOfRange, cellsMeet } from './univer-range';
import type { CellMatrix } from './workbook-core';
import type { WorkbookParts } from './workbook-parts';

/**
 * What Excel calls automatic expansion: who types right below or right beside a table makes the table larger. Columns
 * whose rows all have the same formula are filled, looks and rules of the last row or column go on. Not with a
 * totals row, not where other cells are in the way, and not for an add-in, which says what it wants.
 */
export function growTables(parts: WorkbookParts, { sheetId, area }: ContentChange): void {
  const { core, tables } = parts;
  if (core.state(sheetId).protection || isEmptyArea(parts, sheetId, area)) return;
  for (const table of tables.onSheet(sheetId)) {
    const next = grownArea(table, area);
    if (!next || !isFree(parts, table, area, next)) continue;
    core.quietly(() => grow(parts, table, next));
    return;
  }
}

function grownArea({ area: table, showTotals, showHeaders }: StoredTable, typed: Area): Area | undefined {
  const within = typed.left >= table.left && typed.right <= table.right;
  if (within && typed.top === table.bottom + 1 && !showTotals) return { ...table, bottom: typed.bottom };
  const beside = typed.top >= table.top && typed.bottom <= table.bottom && showHeaders;
  return beside && typed.left === table.right + 1 ? { ...table, right: typed.right } : undefined;
}

/** No table, no merged cells and no other contents where the table wants to grow. */
function isFree(parts: WorkbookParts, table: StoredTable, typed: Area, next: Area): boolean {
  const { core, tables } = parts;
  const { area, sheetId } = table;
  const fresh: Area =
    next.bottom > area.bottom ? { ...next, top: area.bottom + 1 } : { ...next, left: area.right + 1 };
  const merges = core.worksheet(sheetId).getMergeData().map(areaOfRange);
  if (merges.some((merge) => cellsMeet(merge, fresh))) return false;
  if (tables.onSheet(sheetId).some((other) => other.id !== table.id && cellsMeet(other.area, fresh)))
    return false;
  let free = true;
  forEachRaw(core, sheetId, fresh, (row, column, cell) => {
    const own = { top: row, bottom: row, left: column, right: column };
    if (holds(cell) && !cellsMeet(own, typed)) free = false;
  });
  return free;
}

function grow(parts: WorkbookParts, table: StoredTable, next: Area): void {
  const { core, tables, labels } = parts;
  const { id, area } = table;
  const columns = [...table.columns];
  for (let column = area.right + 1; column <= next.right; column += 1) columns.push('');
  tables.setArea(id, next);
  tables.record(id).columns = columns;
  tables.registerRows(id);
  if (next.right > area.right) syncHeaders(core, tables, tables.byId(id), labels.column);
  if (next.bottom > area.bottom) continueRows(parts, table, next);
  continueRules(parts, table, next);
  core.formulasChanged(mentions(table.name));
  if (tables.record(id).filter) parts.showFilters(id);
}

/** New rows look like the last one, and calculated columns go on. */
function continueRows({ core }: WorkbookParts, table: StoredTable, next: Area): void {
  const { area, sheetId } = table;
  const sheet = core.worksheet(sheetId);
  const changes: CellMatrix = {};
  for (let column = next.left; column <= next.right; column += 1) {
    const last = sheet.getCellRaw(area.bottom, column);
    const formula = calculatedColumn(core.formulaAt.bind(core), table, column);
    for (let row = area.bottom + 1; row <= next.bottom; row += 1) {
      const cell = sheet.getCellRaw(row, column);
      const look = last?.s !== undefined && (cell?.s === undefined || cell.s === null) ? { s: last.s } : {};
      const filled =
        formula !== undefined && !holds(cell) ? { f: movedFormula(formula, row - area.bottom, 0) } : {};
      if (Object.keys({ ...look, ...filled }).length > 0)
        (changes[row] ??= {})[column] = { ...look, ...filled };
    }
  }
  if (Object.keys(changes).length > 0) core.change(sheetId, changes);
}

/** The formula that every data row of a column has, as its last row says it. */
function calculatedColumn(
  formulaAt: (sheetId: string, row: number, column: number) => string | undefined,
  { area, sheetId, showHeaders }: StoredTable,
  column: number,
): string | undefined {
  const last = formulaAt(sheetId, area.bottom, column);
  if (last === undefined) return undefined;
  for (let row = area.top + (showHeaders ? 1 : 0); row < area.bottom; row += 1) {
    const own = formulaAt(sheetId, row, column);
    if (own === undefined || movedFormula(own, area.bottom - row, 0) !== last) return undefined;
  }
  return last;
}

/** Validation and conditional formats that reached to the end of the table reach to its new end. */
function continueRules(parts: WorkbookParts, { area, sheetId }: StoredTable, next: Area): void {
  const state = parts.core.state(sheetId);
  const longer = (own: Area): Area => {
    const inside = own.left >= area.left && own.right <= area.right && own.top >= area.top;
    if (inside && next.bottom > area.bottom && own.bottom === area.bottom)
      return { ...own, bottom: next.bottom };
    return own;
  };
  const grown = <T extends { readonly areas: readonly Area[] }>(list: readonly T[]): readonly T[] =>
    list.map((one) => {
      const areas = one.areas.map(longer);
      return areas.every((own, at) => own === one.areas[at]) ? one : { ...one, areas };
    });
  const [validations, formats] = [grown(state.validations), grown(state.conditionalFormats)];
  if (validations.some((one, at) => one !== state.validations[at])) {
    state.validations = validations;
    parts.showValidations(sheetId);
  }
  if (formats.some((one, at) => one !== state.conditionalFormats[at])) {
    state.conditionalFormats = formats;
    parts.showConditionalFormats(sheetId);
  }
}
