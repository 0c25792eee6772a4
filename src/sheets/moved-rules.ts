import type { Area } from '../core/book/area';
import { shiftedArea, shiftedFormula } from './band-shift';
import type { Band } from './band-shift';
import { formulaTokens } from './formula-tokens';
import { moveAttachments } from './moved-attachments';
import { renamedSheet } from './sheet-names';
import type { WorkbookCore } from './workbook-core';

/** Validation rules and conditional formats move with their cells when rows or columns come and go. */
export function moveRules(core: WorkbookCore, sheetId: string, band: Band): void {
  const name = core.worksheet(sheetId).getName();
  for (const sheet of core.workbook.getSheets()) {
    const own = sheet.getSheetId() === sheetId;
    const state = core.state(sheet.getSheetId());
    const move = <T extends { readonly areas: readonly Area[]; readonly rule: object }>(
      one: T,
    ): readonly T[] => {
      const areas = own
        ? one.areas.map((area) => shiftedArea(area, band)).filter((area) => area !== undefined)
        : one.areas;
      const rule = withFormulas(one.rule, (formula) => shiftedFormula(formula, sheet.getName(), name, band));
      return areas.length === 0 ? [] : [{ ...one, areas, rule }];
    };
    state.validations = state.validations.flatMap(move);
    state.conditionalFormats = state.conditionalFormats.flatMap(move);
  }
  moveAttachments(core, sheetId, band);
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
function withFormulas<T extends object>(rule: T, change: (formula: string) => string): T {
  const entries = Object.entries(rule as Record<string, unknown>).map(([key, value]): [string, unknown] => [
    key,
    typeof value === 'string' && value.startsWith('=') ? change(value) : value,
  ]);
  return Object.fromEntries(entries) as T;
}
