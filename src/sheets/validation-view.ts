import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
} from '@univerjs/core';
import type { ISheetDataValidationRule } from '@univerjs/core';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import type { BookValidation, ValidationOperator, ValidationRule } from '../core/book/book';
import { rangeOfArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';

/** Ids of the mutations of @univerjs/data-validation, which is not a package of ours. */
const ADD = 'data-validation.mutation.addRule';
const REMOVE = 'data-validation.mutation.removeRule';

const STYLES = {
  stop: DataValidationErrorStyle.STOP,
  warning: DataValidationErrorStyle.WARNING,
  information: DataValidationErrorStyle.INFO,
} as const;

const OPERATORS: Readonly<Record<ValidationOperator, DataValidationOperator>> = {
  between: DataValidationOperator.BETWEEN,
  notBetween: DataValidationOperator.NOT_BETWEEN,
  equal: DataValidationOperator.EQUAL,
  notEqual: DataValidationOperator.NOT_EQUAL,
  greaterThan: DataValidationOperator.GREATER_THAN,
  lessThan: DataValidationOperator.LESS_THAN,
  greaterThanOrEqual: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  lessThanOrEqual: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

/** Shows a sheet's validation rules in the grid, instead of those it showed. */
export function showValidations(core: WorkbookCore, sheetId: string): void {
  const model = core.services.injector.get(SheetDataValidationModel);
  const shown = model.getRules(core.unitId, sheetId).map((rule) => rule.uid);
  // 'command' would fit row heights to the lists: on the active sheet, whichever sheet the rules are for.
  const place = { unitId: core.unitId, subUnitId: sheetId, source: 'patched' };
  if (shown.length > 0) core.run(REMOVE, { ...place, ruleId: shown });
  const rules = core
    .state(sheetId)
    .validations.flatMap((validation, index) => univerRule(validation, `v${index}`));
  if (rules.length > 0) core.run(ADD, { ...place, rule: rules });
}

function univerRule(validation: BookValidation, uid: string): readonly ISheetDataValidationRule[] {
  const criteria = criteriaOf(validation.rule);
  if (!criteria) return [];
  const { alert, prompt } = validation;
  const rule: ISheetDataValidationRule = {
    uid,
    ranges: validation.areas.map(rangeOfArea),
    allowBlank: validation.ignoreBlanks,
    ...criteria,
    renderMode: DataValidationRenderMode.TEXT,
    showErrorMessage: alert?.show ?? true,
    errorStyle: STYLES[alert?.style ?? 'stop'],
    ...(alert ? { error: alert.message, errorTitle: alert.title } : {}),
    ...(prompt ? { showInputMessage: prompt.show, prompt: prompt.message, promptTitle: prompt.title } : {}),
  };
  return [rule];
}

type Criteria = Pick<
  ISheetDataValidationRule,
  'type' | 'formula1' | 'formula2' | 'operator' | 'showDropDown'
>;

function criteriaOf(rule: ValidationRule): Criteria | undefined {
  switch (rule.type) {
    case 'any':
      return undefined;
    case 'list':
      return { type: DataValidationType.LIST, formula1: rule.source, showDropDown: rule.dropDown };
    case 'custom':
      return { type: DataValidationType.CUSTOM, formula1: rule.formula };
    case 'whole':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return {
        type: rule.type,
        operator: OPERATORS[rule.operator],
        formula1: rule.formula1,
        ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
      };
  }
}
