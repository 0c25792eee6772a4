import { BooleanNumber } from '@univerjs/core';
import type { IStyleBase } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type {
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from '@univerjs/sheets-conditional-formatting';
import { columnName } from '../core/book/area';
import type { BookConditionalFormat, DifferentialStyle, ValidationOperator } from '../core/book/book';
import { rangeOfArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';

/** Shows a sheet's conditional formats in the grid, instead of those it showed. */
export function showConditionalFormats(core: WorkbookCore, sheetId: string): void {
  const model = core.services.injector.get(ConditionalFormattingRuleModel);
  const place = { unitId: core.unitId, subUnitId: sheetId };
  for (const { cfId } of [...(model.getSubunitRules(core.unitId, sheetId) ?? [])]) {
    core.run(DeleteConditionalRuleMutation.id, { ...place, cfId });
  }
  // Univer puts each new rule before the others: the last one first.
  core
    .state(sheetId)
    .conditionalFormats.map((format, index) => univerRule(format, `c${index}`))
    .reverse()
    .forEach((rule) => {
      if (rule) core.run(AddConditionalRuleMutation.id, { ...place, rule });
    });
}

function univerRule(format: BookConditionalFormat, cfId: string): IConditionFormattingRule | undefined {
  const rule = highlightOf(format);
  if (!rule) return undefined;
  return { cfId, ranges: format.areas.map(rangeOfArea), stopIfTrue: format.stopIfTrue, rule };
}

function highlightOf(format: BookConditionalFormat): IConditionFormattingRule['rule'] | undefined {
  const style = univerStyle(format.style);
  if (format.rule.type === 'duplicateValues') {
    return { type: CFRuleType.highlightCell, subType: CFSubRuleType.duplicateValues, style };
  }
  const value = ruleFormula(format);
  const highlight: Omit<IFormulaHighlightCell, 'value'> = {
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    style,
  };
  return value === undefined ? undefined : { ...highlight, value };
}

/**
 * The rule as a formula of its first area's first cell: comparisons too, as Excel's own files may say them. Undefined
 * for rules that are none.
 */
export function ruleFormula({ rule, areas }: BookConditionalFormat): string | undefined {
  if (rule.type === 'custom') return rule.formula;
  if (rule.type !== 'cellValue') return undefined;
  const cell = `${columnName(areas[0]?.left ?? 0)}${(areas[0]?.top ?? 0) + 1}`;
  return `=${comparison(cell, rule.operator, operand(rule.formula1), operand(rule.formula2 ?? '0'))}`;
}

function operand(text: string): string {
  const plain = text.startsWith('=') ? text.slice(1) : text;
  if (text.startsWith('=') || plain.startsWith('"') || (plain !== '' && Number.isFinite(Number(plain))))
    return plain;
  return `"${plain.replace(/"/g, '""')}"`;
}

function comparison(cell: string, operator: ValidationOperator, first: string, second: string): string {
  switch (operator) {
    case 'between':
      return `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
    case 'notBetween':
      return `OR(${cell}<MIN(${first},${second}),${cell}>MAX(${first},${second}))`;
    case 'equal':
      return `${cell}=${first}`;
    case 'notEqual':
      return `${cell}<>${first}`;
    case 'greaterThan':
      return `${cell}>${first}`;
    case 'lessThan':
      return `${cell}<${first}`;
    case 'greaterThanOrEqual':
      return `${cell}>=${first}`;
    case 'lessThanOrEqual':
      return `${cell}<=${first}`;
  }
}

/** The part of Univer's style that a rule changes. */
export function univerStyle(style: DifferentialStyle): IStyleBase {
  return {
    ...(style.fontColor === undefined ? {} : { cl: { rgb: style.fontColor } }),
    ...(style.fillColor === undefined ? {} : { bg: { rgb: style.fillColor } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.italic === undefined ? {} : { it: style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}
