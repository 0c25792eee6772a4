import type { Area } from '../core/book/area';
import { shiftFormula } from '../files/formula/shared-formula';
import { areaOfBand, isAcross, shiftedArea, shiftedFormula } from './band-shift';
import type { Band } from './band-shift';
import { formulaTokens } from './formula-tokens';
import { moveAttachments } from './moved-attachments';
import { renamedSheet } from './sheet-names';
import { areaWithout, intersectionOf } from './univer-range';
import type { WorkbookCore } from './workbook-core';

/** A validation rule or a conditional format. */
interface PlacedRule {
  readonly areas: readonly Area[];
  readonly rule: object;
}

/** Validation rules and conditional formats move with their cells when rows or columns come and go. */
export function moveRules(core: WorkbookCore, sheetId: string, band: Band): void {
  const name = core.worksheet(sheetId).getName();
  for (const sheet of core.workbook.getSheets()) {
    const own = sheet.getSheetId() === sheetId;
    const state = core.state(sheet.getSheetId());
    const change = (formula: string): string => shiftedFormula(formula, sheet.getName(), name, band);
    const move = <T extends PlacedRule>(one: T): readonly T[] =>
      own ? shiftedRule(one, band, change) : [{ ...one, rule: withFormulas(one.rule, change) }];
    state.validations = state.validations.flatMap(move);
    state.conditionalFormats = state.conditionalFormats.flatMap(move);
  }
  moveAttachments(core, sheetId, band);
}

/** Where a part of a rule was and where it is now; no `next`: it went. */
interface Part {
  readonly was: Area;
  readonly next: Area | undefined;
}

/**
 * A rule's formulas are written for the first cell of its first area. Where that cell goes, they are written
 * anew for the first one left; where a part of the cells moves and the formulas no longer mean the same for
 * both parts, they are two rules.
 */
function shiftedRule<T extends PlacedRule>(
  one: T,
  band: Band,
  change: (formula: string) => string,
): readonly T[] {
  const [base] = one.areas;
  if (!base) return [];
  const groups = [
    one.areas.flatMap((area) => partsBesideBand(area, band)),
    one.areas.flatMap((area) => partsInBand(area, band)),
  ].flatMap((parts) => {
    const first = parts.find(({ next }) => next !== undefined);
    if (!first?.next) return [];
    const start = firstLeft(first, band);
    const write = (formula: string): string => change(formulaFor(formula, base, start));
    return [{ parts, at: first.next, rule: withFormulas(one.rule, write) }];
  });
  const [staying, moving] = groups;
  if (staying && moving && isSameRule(staying, moving)) {
    const areas = one.areas.flatMap((area) =>
      [...partsBesideBand(area, band), ...partsInBand(area, band)].flatMap(({ next }) => next ?? []),
    );
    const [first = base] = areas;
    const write = (formula: string): string => formulaFor(formula, staying.at, first);
    return [{ ...one, areas, rule: withFormulas(staying.rule, write) }];
  }
  return groups.map(({ parts, rule }) => ({ ...one, areas: parts.flatMap(({ next }) => next ?? []), rule }));
}

interface Placed {
  readonly at: Area;
  readonly rule: object;
}

function isSameRule(a: Placed, b: Placed): boolean {
  const there = withFormulas(a.rule, (formula) => formulaFor(formula, a.at, b.at));
  return JSON.stringify(there) === JSON.stringify(b.rule);
}

function partsInBand(area: Area, band: Band): readonly Part[] {
  const strip = stripOf(band);
  if (isAcross(area, band)) return [{ was: area, next: shiftedArea(area, band) }];
  const part = intersectionOf(area, strip);
  return part ? [{ was: part, next: shiftedArea(part, band) }] : [];
}

function partsBesideBand(area: Area, band: Band): readonly Part[] {
  if (isAcross(area, band)) return [];
  return areaWithout(area, stripOf(band)).map((part) => ({ was: part, next: part }));
}

/** The strip from the band to the end of the sheet: what is before it does not move. */
function stripOf(band: Band): Area {
  const cells = areaOfBand(band);
  return band.of === 'rows'
    ? { ...cells, bottom: Number.MAX_SAFE_INTEGER }
    : { ...cells, right: Number.MAX_SAFE_INTEGER };
}

/** The first cell of a part that has not gone. */
function firstLeft({ was }: Part, band: Band): { readonly top: number; readonly left: number } {
  const { top, left } = was;
  if (band.kind !== 'deleted' || !isAcross(was, band)) return { top, left };
  const last = band.first + band.count - 1;
  const along = band.of === 'rows' ? top : left;
  if (along < band.first || along > last) return { top, left };
  return band.of === 'rows' ? { top: last + 1, left } : { top, left: last + 1 };
}

/** A rule's formula written for another cell. */
export function formulaFor(
  formula: string,
  from: { readonly top: number; readonly left: number },
  to: { readonly top: number; readonly left: number },
): string {
  return `=${shiftFormula(formula.slice(1), to.top - from.top, to.left - from.left)}`;
}

/** Rules that refer to a sheet by its name follow when it is renamed. */
export function renameSheetInRules(core: WorkbookCore, from: string, to: string): void {
  const change = (formula: string): string => renamedSheet(formulaTokens(formula), from, to);
  for (const sheet of core.workbook.getSheets()) {
    const state = core.state(sheet.getSheetId());
    state.validations = state.validations.map((one) => ({ ...one, rule: withFormulas(one.rule, change) }));
    state.conditionalFormats = state.conditionalFormats.map((one) => ({
      ...one,
      rule: withFormulas(one.rule, change),
    }));
  }
}

/** Changes the formulas ("=…") of a rule. */
export function withFormulas<T extends object>(rule: T, change: (formula: string) => string): T {
  const entries = Object.entries(rule as Record<string, unknown>).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'string' && value.startsWith('=') ? change(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}
