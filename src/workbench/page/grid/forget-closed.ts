import { IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Univer, Workbook } from '@univerjs/core';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * The grid checks cells against their validation rules in idle moments, and fails when the workbook or the sheet has been closed in the
 * meantime. What is closed needs no check.
 */
export function forgetClosedWorkbooks(univer: Univer): void {
  const injector = univer.__getInjector();
  const validator = injector.get(SheetsDataValidationValidatorService);
  const instances = injector.get(IUniverInstanceService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) => {
    const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(sheetId) ? check(unitId, sheetId, ranges) : Promise.resolve([]);
  };
}
