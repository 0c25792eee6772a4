import { formatArea } from '../core/book/area';
import type { BookValidation, ValidationOperator, ValidationRule } from '../core/book/book';
import type { CellPlace } from './cell-place';

const OPERATORS: { readonly [O in ValidationOperator]: Excel.BasicDataValidation['operator'] } = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

const ALERTS = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

/** Queues validation rules with their prompts and alerts; the names they refer to must exist. */
export function queueValidations(place: CellPlace, validations: readonly BookValidation[]): void {
  for (const validation of validations) {
    for (const area of validation.areas) queueValidation(place.getRange(formatArea(area)), validation);
  }
}

function queueValidation({ dataValidation }: Excel.Range, validation: BookValidation): void {
  const { rule, prompt, alert } = validation;
  dataValidation.rule = excelRule(rule);
  dataValidation.ignoreBlanks = validation.ignoreBlanks;
  if (prompt) {
    dataValidation.prompt = { title: prompt.title, message: prompt.message, showPrompt: prompt.show };
  }
  if (alert) {
    dataValidation.errorAlert = {
      title: alert.title,
      message: alert.message,
      showAlert: alert.show,
      style: ALERTS[alert.style],
    };
  }
}

function excelRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.type) {
    case 'any':
      return {};
    case 'list':
      return { list: { source: rule.source, inCellDropDown: rule.dropDown } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'date':
    case 'time':
      return { [rule.type]: bounds(rule) };
    case 'whole':
      return { wholeNumber: bounds(rule) };
    case 'decimal':
    case 'textLength':
      return { [rule.type]: bounds(rule) };
  }
}

/** Plain numbers go as formulas ("=16438"): for dates Office.js would take "16438" for a date text. */
function bounds(rule: Extract<ValidationRule, { operator: ValidationOperator }>): {
  formula1: string;
  formula2?: string;
  operator: Excel.BasicDataValidation['operator'];
} {
  const { operator, formula1, formula2 } = rule;
  const second = formula2 === undefined ? {} : { formula2: asFormula(formula2) };
  return { formula1: asFormula(formula1), operator: OPERATORS[operator], ...second };
}

function asFormula(bound: string): string {
  return bound.startsWith('=') ? bound : `=${bound}`;
}
