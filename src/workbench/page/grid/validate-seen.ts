import type { ISheetLocation } from '@univerjs/sheets';
import { InterceptorEffectEnum, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { IRange, Univer, Workbook } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import {
  DataValidationCacheService,
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from '@univerjs/sheets-data-validation';

/** Cells that are checked at once; of larger areas, those that come into sight. */
const AT_ONCE = 500;
/** Cells checked between two frames. */
const IN_ONE_TURN = 200;
/** After number formats and before what is being edited, as the grid's own marks. */
const PRIORITY = 8;

/**
 * The grid checks all cells that have a validation rule as soon as a workbook is open: minutes for a ledger of
 * 100,000 rows, and a failure when the workbook or the sheet has been closed in the meantime. Here cells are
 * checked when they are drawn for the first time, and after an edit.
 */
export function validateWhatIsSeen(univer: Univer): void {
  const injector = univer.__getInjector();
  const validator = injector.get(SheetsDataValidationValidatorService);
  const cache = injector.get(DataValidationCacheService);
  const model = injector.get(SheetDataValidationModel);
  const instances = injector.get(IUniverInstanceService);
  const isOpen = (unitId: string, sheetId: string): boolean =>
    instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(sheetId) !==
    undefined;
  const seen = new Set<string>();

  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = (unitId, sheetId, ranges) =>
    isOpen(unitId, sheetId) && sizeOf(ranges) <= AT_ONCE
      ? check(unitId, sheetId, ranges)
      : Promise.resolve([]);

  const markDirty = cache.markRangeDirty.bind(cache);
  cache.markRangeDirty = (unitId, sheetId, ranges, isSetRange) => {
    seen.clear();
    const small = ranges.filter((range) => sizeOf([range]) <= AT_ONCE);
    if (small.length > 0) markDirty(unitId, sheetId, small, isSetRange);
    const large = ranges.filter((range) => !small.includes(range));
    if (large.length === 0) return;
    const known = cache.ensureCache(unitId, sheetId);
    known.forValue((row, column) => {
      if (large.some((range) => holds(range, row, column))) known.realDeleteValue(row, column);
    });
  };

  const waiting: ISheetLocation[] = [];
  const checkSome = (): void => {
    const some = waiting.splice(0, IN_ONE_TURN);
    for (const { unitId, subUnitId, row, col } of some) {
      if (isOpen(unitId, subUnitId)) void validator.validatorCell(unitId, subUnitId, row, col);
    }
    if (waiting.length > 0) requestAnimationFrame(checkSome);
  };
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, place, next) => {
      const { unitId, subUnitId, row, col } = place;
      if (model.getRuleIdByLocation(unitId, subUnitId, row, col) !== undefined) {
        const key = `${unitId} ${subUnitId} ${row} ${col}`;
        if (!seen.has(key)) {
          seen.add(key);
          if (waiting.length === 0) requestAnimationFrame(checkSome);
          waiting.push(place);
        }
      }
      return next(cell);
    },
  });
}

function sizeOf(ranges: readonly IRange[]): number {
  return ranges.reduce(
    (sum, { startRow, endRow, startColumn, endColumn }) =>
      sum + (endRow - startRow + 1) * (endColumn - startColumn + 1),
    0,
  );
}

function holds({ startRow, endRow, startColumn, endColumn }: IRange, row: number, column: number): boolean {
  // Whole rows and columns have no numbers for their ends.
  return !(row < startRow || row > endRow || column < startColumn || column > endColumn);
}
