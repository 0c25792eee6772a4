import type { ICellData } from '@univerjs/core';
import type { Area } from '../core/book/area';
import { movedFormula, transposedFormula } from './moved-formula';
import { formulaFor, withFormulas } from './moved-rules';
import { refuseFormat, refuseLocked } from './protection';
import { holds, readValue } from './read-cells';
import { cellOfValue } from './cells';
import { forgetSpills, putRaw, rawCell } from './raw-cells';
import { areaOfRange, areaWithout, cellsMeet, intersectionOf, rangeOfArea } from './univer-range';
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { withValidation } from './validations';
import type { CellMatrix } from './workbook-core';
import type { CellCopy } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';
import { ensureSize } from './write-cells';

interface Cells {
  readonly sheetId: string;
  readonly area: Area;
}

/** One cell's way: where it comes from and where it goes. */
interface Step {
  readonly from: { readonly top: number; readonly left: number };
  readonly to: { readonly top: number; readonly left: number };
}

/**
 * Copies cells as Excel's paste does: the source fills the target, again and again when the target is a multiple of
 * it; relative references move along. Answers the cells that were filled.
 */
export function copyCells(parts: WorkbookParts, source: Cells, target: Cells, copy: CellCopy): Area {
  const { core } = parts;
  const size = sizeOf(source.area, copy.transpose);
  const filled = filledArea(target.area, size);
  if (copy.what !== 'formats') refuseLocked(core, target.sheetId, filled);
  if (copy.what === 'all' || copy.what === 'formats') refuseFormat(core, target.sheetId, 'cells');
  ensureSize(core, target.sheetId, filled);
  const cells: CellMatrix = {};
  for (const step of stepsOf(source.area, filled, size, copy.transpose)) {
    const cell = copiedCell(parts, source.sheetId, target.sheetId, step, copy);
    if (cell !== undefined) (cells[step.to.top] ??= {})[step.to.left] = cell;
  }
  if (copy.what === 'all' || copy.what === 'formats')
    copyMerges(parts, source, target.sheetId, filled, size, copy);
  core.putting(() => {
    forgetSpills(core, target.sheetId, filled);
    if (Object.keys(cells).length > 0) putRaw(core, target.sheetId, cells);
  });
  if (copy.what === 'all') copyValidations(parts, source, target.sheetId, filled, size, copy);
  if (copy.what === 'all' || copy.what === 'formats')
    copyConditionalFormats(parts, source, target.sheetId, filled, size, copy);
  return filled;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function sizeOf(area: Area, transpose: boolean): Size {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  return transpose ? { rows: columns, columns: rows } : { rows, columns };
}

/** The target when the source fits into it without rest, else as much as the source needs. */
function filledArea(target: Area, size: Size): Area {
  const rows = target.bottom - target.top + 1;
  const columns = target.right - target.left + 1;
  const times = (has: number, needs: number): number => (has % needs === 0 ? has : needs);
  const fits = rows % size.rows === 0 && columns % size.columns === 0;
  const height = fits ? times(rows, size.rows) : size.rows;
  const width = fits ? times(columns, size.columns) : size.columns;
  return { ...target, bottom: target.top + height - 1, right: target.left + width - 1 };
}

function stepsOf(source: Area, filled: Area, size: Size, transpose: boolean): readonly Step[] {
  const steps: Step[] = [];
  for (let top = filled.top; top <= filled.bottom; top += 1) {
    for (let left = filled.left; left <= filled.right; left += 1) {
      const row = (top - filled.top) % size.rows;
      const column = (left - filled.left) % size.columns;
      const from = transpose
        ? { top: source.top + column, left: source.left + row }
        : { top: source.top + row, left: source.left + column };
      steps.push({ from, to: { top, left } });
    }
  }
  return steps;
}

/** The cell as it will be; undefined leaves what is there. */
function copiedCell(
  { core }: WorkbookParts,
  sourceId: string,
  targetId: string,
  { from, to }: Step,
  { what, skipBlanks, transpose }: CellCopy,
): ICellData | null | undefined {
  const source = rawCell(core, sourceId, from.top, from.left);
  const value = readValue(core, sourceId, from.top, from.left);
  if (skipBlanks && !holds(source) && value === null) return undefined;
  const there = rawCell(core, targetId, to.top, to.left);
  const formula = source?.f;
  const moved =
    typeof formula === 'string' && formula !== ''
      ? {
          f: transpose
            ? transposedFormula(formula, from, to)
            : movedFormula(formula, to.top - from.top, to.left - from.left),
        }
      : undefined;
  const style = (cell: ICellData | null): ICellData =>
    cell?.s === undefined || cell.s === null ? {} : { s: cell.s };
  const contents: ICellData =
    what !== 'values' && moved
      ? moved
      : value === null
        ? {}
        : source?.p && what === 'all'
          ? { p: source.p }
          : cellOfValue(value);
  switch (what) {
    case 'all':
      return nothingOr({ ...contents, ...style(source) });
    case 'formats':
      return nothingOr({ ...withoutStyle(there), ...style(source) });
    case 'formulas':
    case 'values':
      return nothingOr({ ...contents, ...style(there) });
  }
}

function withoutStyle(cell: ICellData | null): ICellData {
  if (!cell) return {};
  const { s: _style, ...rest } = cell;
  return rest;
}

/** Absent fields instead of Univer's nulls; a cell without any is no cell. */
function nothingOr(cell: ICellData): ICellData | null {
  const entries = Object.entries(cell).filter(([, entry]) => entry !== null && entry !== undefined);
  return entries.length === 0 ? null : Object.fromEntries(entries);
}

/** Where parts of the source are in each of its copies. */
function copiesOf(part: Area, source: Area, filled: Area, size: Size, transpose: boolean): readonly Area[] {
  const areas: Area[] = [];
  for (let top = filled.top; top <= filled.bottom; top += size.rows) {
    for (let left = filled.left; left <= filled.right; left += size.columns) {
      const [r1, r2] = [part.top - source.top, part.bottom - source.top];
      const [c1, c2] = [part.left - source.left, part.right - source.left];
      areas.push(
        transpose
          ? { top: top + c1, bottom: top + c2, left: left + r1, right: left + r2 }
          : { top: top + r1, bottom: top + r2, left: left + c1, right: left + c2 },
      );
    }
  }
  return areas;
}

function copyMerges(
  { core }: WorkbookParts,
  source: Cells,
  targetId: string,
  filled: Area,
  size: Size,
  { transpose }: CellCopy,
): void {
  const merges = core.worksheet(source.sheetId).getMergeData().map(areaOfRange);
  const inside = merges.filter((merge) => cellsMeet(merge, source.area));
  const fresh = inside.flatMap((merge) => copiesOf(merge, source.area, filled, size, transpose));
  const place = { unitId: core.unitId, subUnitId: targetId };
  core.quietly(() => {
    const there = core.worksheet(targetId).getMergeData().map(areaOfRange);
    if (there.some((merge) => cellsMeet(merge, filled)))
      core.run(RemoveWorksheetMergeMutation.id, { ...place, ranges: [rangeOfArea(filled)] });
    if (fresh.length > 0)
      core.run(AddWorksheetMergeMutation.id, { ...place, ranges: fresh.map(rangeOfArea) });
  });
}

function copyValidations(
  { core, showValidations }: WorkbookParts,
  source: Cells,
  targetId: string,
  filled: Area,
  size: Size,
  { transpose }: CellCopy,
): void {
  const state = core.state(targetId);
  const from = core.state(source.sheetId).validations;
  let next = withValidation(state.validations, filled, undefined);
  for (const validation of from) {
    const [base] = validation.areas;
    const areas = validation.areas.flatMap((area) => {
      const part = intersectionOf(area, source.area);
      return part ? copiesOf(part, source.area, filled, size, transpose) : [];
    });
    const [first] = areas;
    if (!base || !first) continue;
    const rule = withFormulas(validation.rule, (formula) => formulaFor(formula, base, first));
    next = [...next, { ...validation, areas, rule }];
  }
  if (next === state.validations) return;
  state.validations = next;
  showValidations(targetId);
}

function copyConditionalFormats(
  { core, showConditionalFormats }: WorkbookParts,
  source: Cells,
  targetId: string,
  filled: Area,
  size: Size,
  { transpose }: CellCopy,
): void {
  const state = core.state(targetId);
  const from = core.state(source.sheetId).conditionalFormats;
  if (from.length === 0 && state.conditionalFormats.length === 0) return;
  const fresh = from.flatMap((format) => {
    const [base] = format.areas;
    const areas = format.areas.flatMap((area) => {
      const part = intersectionOf(area, source.area);
      return part ? copiesOf(part, source.area, filled, size, transpose) : [];
    });
    const [first] = areas;
    if (!base || !first) return [];
    return [
      { ...format, areas, rule: withFormulas(format.rule, (formula) => formulaFor(formula, base, first)) },
    ];
  });
  const rest = state.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((area) => areaWithout(area, filled));
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  state.conditionalFormats = [...rest, ...fresh];
  showConditionalFormats(targetId);
}
