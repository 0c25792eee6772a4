import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, quoteSheet } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { BookValidation } from '../core/book/book';
import { mapReferences } from './band-shift';
import { formulaFor, withFormulas } from './moved-rules';
import { refuseLocked } from './protection';
import { forEachRaw, forgetSpills, putRaw, rawCell } from './raw-cells';
import { areaHolds, areaOfRange, areaWithout, cellsMeet, intersectionOf, rangeOfArea } from './univer-range';
import type { StoredTable } from './table-store';
import { withValidation } from './validations';
import type { CellMatrix, WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';
import { ensureSize } from './write-cells';

interface Move {
  readonly sheetId: string;
  readonly area: Area;
  readonly toId: string;
  readonly to: Area;
}

/**
 * Cuts cells and puts them elsewhere, with what belongs to them: formulas that refer to them follow, what referred to
 * the cells they cover is #REF!. Answers where they are now.
 */
export function moveCells(
  parts: WorkbookParts,
  from: { readonly sheetId: string; readonly area: Area },
  toId: string,
  corner: { readonly top: number; readonly left: number },
): Area {
  const { core } = parts;
  const { area, sheetId } = from;
  const to: Area = {
    ...corner,
    bottom: corner.top + area.bottom - area.top,
    right: corner.left + area.right - area.left,
  };
  if (to.bottom >= MAX_ROWS || to.right >= MAX_COLUMNS)
    throw new SheetRuleBroken('invalidArgument', 'The cells would lie outside the sheet.');
  const move: Move = { sheetId, area, toId, to };
  refuseLocked(core, sheetId, area);
  refuseLocked(core, toId, to);
  const carried = carriedTables(parts, move);
  refuseTorn(core, move);
  core.shifting(() => {
    rewrite(core, move);
    forgetSpills(core, sheetId, area);
    forgetSpills(core, toId, to);
    moveMerges(core, move);
    carryCells(core, move);
    parts.names.rewrite((formula) => followed(formula, '', move, core));
    carryRules(parts, move);
    for (const table of carried) {
      parts.tables.setArea(table.id, offset(table.area, move));
      parts.tables.registerRows(table.id);
    }
    core.formulasChanged((formula) => carried.some(({ name }) => formula.includes(name)));
    core.markDirty(sheetId, area);
    core.markDirty(toId, to);
    core.calculation.calculateSoon();
  });
  return to;
}

function offset(area: Area, { area: from, to }: Move): Area {
  const [down, right] = [to.top - from.top, to.left - from.left];
  return {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
}

/** Tables that move as a whole; a part of a table's header may not, nor may a table cover another. */
function carriedTables(parts: WorkbookParts, move: Move): readonly StoredTable[] {
  const conflict = (): SheetRuleBroken =>
    new SheetRuleBroken('invalidOperation', 'A table cannot be torn or covered.');
  const carried = parts.tables.onSheet(move.sheetId).filter((table) => areaHolds(move.area, table.area));
  for (const table of parts.tables.onSheet(move.sheetId)) {
    const header = { ...table.area, bottom: table.area.top };
    if (!carried.includes(table) && table.showHeaders && cellsMeet(header, move.area)) throw conflict();
  }
  if (carried.length > 0 && move.toId !== move.sheetId) throw conflict();
  for (const table of parts.tables.onSheet(move.toId)) {
    if (carried.includes(table) && move.toId === move.sheetId) continue;
    if (carried.some((one) => cellsMeet(offset(one.area, move), table.area))) throw conflict();
  }
  return carried;
}

function refuseTorn(core: WorkbookCore, { sheetId, area, toId, to }: Move): void {
  const torn = (id: string, place: Area): boolean =>
    core
      .worksheet(id)
      .getMergeData()
      .map(areaOfRange)
      .some((merge) => cellsMeet(merge, place) && !areaHolds(place, merge));
  if (torn(sheetId, area) || torn(toId, to))
    throw new SheetRuleBroken('invalidOperation', 'Merged cells cannot be torn.');
}

function rewrite(core: WorkbookCore, move: Move): void {
  const bySheet = new Map<string, CellMatrix>();
  core.forEachFormula((id, row, column, formula) => {
    const here = { top: row, bottom: row, left: column, right: column };
    const moves = id === move.sheetId && areaHolds(move.area, here);
    if (!moves && id === move.toId && areaHolds(move.to, here)) return;
    const own = core.worksheet(id).getName();
    const leaves = moves && move.sheetId !== move.toId;
    const next = followed(leaves ? withSheet(formula, own) : formula, own, move, core);
    if (next === formula) return;
    const matrix = bySheet.get(id) ?? {};
    bySheet.set(id, matrix);
    (matrix[row] ??= {})[column] = { f: next, si: null };
  });
  for (const [id, matrix] of bySheet) core.change(id, matrix);
}

/** A formula that goes to another sheet keeps referring to this one. */
function withSheet(formula: string, sheet: string): string {
  return mapReferences(formula, (area, named) =>
    named === undefined ? { area, sheet: quoteSheet(sheet) } : area,
  );
}

function followed(formula: string, ownSheet: string, move: Move, core: WorkbookCore): string {
  const from = core.worksheet(move.sheetId).getName().toLowerCase();
  const target = core.worksheet(move.toId).getName();
  return mapReferences(formula, (area, named) => {
    const sheet = (named ?? ownSheet).toLowerCase();
    if (sheet === from && areaHolds(move.area, area)) {
      const next = offset(area, move);
      return move.toId === move.sheetId ? next : { area: next, sheet: quoteSheet(target) };
    }
    if (sheet === target.toLowerCase() && areaHolds(move.to, area)) return undefined;
    return area;
  });
}

function moveMerges(core: WorkbookCore, move: Move): void {
  const { sheetId, area, toId, to } = move;
  const merges = core.worksheet(sheetId).getMergeData().map(areaOfRange);
  const inside = merges.filter((merge) => areaHolds(area, merge));
  const take = (id: string, place: Area): void => {
    const there = core.worksheet(id).getMergeData().map(areaOfRange);
    if (there.some((merge) => cellsMeet(merge, place)))
      core.run(RemoveWorksheetMergeMutation.id, {
        unitId: core.unitId,
        subUnitId: id,
        ranges: [rangeOfArea(place)],
      });
  };
  take(sheetId, area);
  take(toId, to);
  const ranges = inside.map((merge) => rangeOfArea(offset(merge, move)));
  if (ranges.length > 0)
    core.run(AddWorksheetMergeMutation.id, { unitId: core.unitId, subUnitId: toId, ranges });
}

function carryCells(core: WorkbookCore, move: Move): void {
  const { sheetId, area, toId, to } = move;
  ensureSize(core, toId, to);
  const gone: CellMatrix = {};
  const arrived: CellMatrix = {};
  forEachRaw(core, toId, to, (row, column) => ((arrived[row] ??= {})[column] = null));
  forEachRaw(core, sheetId, area, (row, column) => {
    (gone[row] ??= {})[column] = null;
    const next = offset({ top: row, bottom: row, left: column, right: column }, move);
    (arrived[next.top] ??= {})[next.left] = rawCell(core, sheetId, row, column);
  });
  putRaw(core, sheetId, gone);
  putRaw(core, toId, arrived);
}

/** Rules go with their cells and replace those of the cells that are covered. */
function carryRules(parts: WorkbookParts, move: Move): void {
  const { core } = parts;
  const { sheetId, area, toId, to } = move;
  const source = core.state(sheetId);
  const carry = <T extends { readonly areas: readonly Area[]; readonly rule: object }>(
    list: readonly T[],
  ): readonly T[] =>
    list.flatMap((one) => {
      const [base] = one.areas;
      const areas = one.areas.flatMap((own) => intersectionOf(own, area) ?? []);
      const [first] = areas;
      if (!base || !first) return [];
      const rule = withFormulas(one.rule, (formula) =>
        followed(formulaFor(formula, base, first), core.worksheet(sheetId).getName(), move, core),
      );
      return [{ ...one, areas: areas.map((own) => offset(own, move)), rule }];
    });
  const cut = <T extends { readonly areas: readonly Area[] }>(list: readonly T[], hole: Area): readonly T[] =>
    list.flatMap((one) => {
      const areas = one.areas.flatMap((own) => areaWithout(own, hole));
      return areas.length === 0 ? [] : [{ ...one, areas }];
    });
  const validations: readonly BookValidation[] = carry(source.validations);
  const formats = carry(source.conditionalFormats);
  source.validations = withValidation(source.validations, area, undefined);
  source.conditionalFormats = cut(source.conditionalFormats, area);
  const target = core.state(toId);
  target.validations = [...withValidation(target.validations, to, undefined), ...validations];
  target.conditionalFormats = [...cut(target.conditionalFormats, to), ...formats];
  for (const id of new Set([sheetId, toId])) {
    parts.showValidations(id);
    parts.showConditionalFormats(id);
  }
}
