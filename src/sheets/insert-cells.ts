import { Dimension, sequenceExecute } from '@univerjs/core';
import {
  getInsertRangeMutations,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import { rangeOfArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';

/**
 * Shifts what stands at the area, and all beyond it, to the right or down; formulas follow. Univer's
 * own commands for it are asynchronous and act on the active sheet only, so their parts run here.
 */
export function insertCells(core: WorkbookCore, sheetId: string, area: Area, shift: 'right' | 'down'): void {
  const { injector, commands } = core.services;
  const range = rangeOfArea(area);
  const place = { unitId: core.unitId, subUnitId: sheetId, range };
  const shiftDimension = shift === 'right' ? Dimension.COLUMNS : Dimension.ROWS;
  const command = shift === 'right' ? InsertRangeMoveRightCommand : InsertRangeMoveDownCommand;
  const { redo } = getInsertRangeMutations(injector, { ...place, shiftDimension, cellValue: {} });
  const interceptors = injector.get(SheetInterceptorService);
  const follow = interceptors.onCommandExecute({ id: command.id, params: place });
  core.moving(() => {
    sequenceExecute([...(follow.preRedos ?? []), ...redo, ...follow.redos], commands);
    const after = interceptors.afterCommandExecute({ id: command.id, params: place });
    sequenceExecute(after.redos, commands);
  });
}
