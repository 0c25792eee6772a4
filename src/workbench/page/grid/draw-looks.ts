import {
  ICommandService,
  InterceptorEffectEnum,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import {
  COMMAND_LISTENER_SKELETON_CHANGE,
  COMMAND_LISTENER_VALUE_CHANGE,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { ConditionalLooks } from '../../../sheets/conditional-looks';
import type { WorkbookModel } from '../../../sheets/workbook-model';

const CHANGES = new Set([
  ...COMMAND_LISTENER_VALUE_CHANGE,
  ...COMMAND_LISTENER_SKELETON_CHANGE,
  SetFormulaCalculationResultMutation.id,
]);

/** As the grid's own conditional formats: after number formats, before what is being edited. */
const PRIORITY = 10;

/** Lays the conditional formats over the cells that are drawn. Answers how to stop. */
export function drawLooks(univer: Univer, model: WorkbookModel, looks: ConditionalLooks): () => void {
  const injector = univer.__getInjector();
  const drawn = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: PRIORITY,
    handler: (cell, place, next) => {
      const look = looks.at(place.subUnitId, place.row, place.col);
      if (!look) return next(cell);
      const own = typeof cell?.s === 'string' ? place.workbook.getStyles().get(cell.s) : cell?.s;
      return next({ ...cell, s: { ...own, ...look } });
    },
  });
  const commands = injector.get(ICommandService).onCommandExecuted((command) => {
    const { id } = command;
    if (CHANGES.has(id)) looks.forget(command);
    if (id === SetFormulaCalculationResultMutation.id) redraw();
  });
  let asked = false;
  function redraw() {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      const unit = injector.get(IUniverInstanceService).getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
      const render = unit && injector.get(IRenderManagerService).getRenderById(unit.getUnitId());
      render?.with(SheetSkeletonManagerService).reCalculate();
      render?.mainComponent?.makeDirty();
    });
  }
  const edits = model.onEdit(redraw);
  return () => {
    drawn.dispose();
    commands.dispose();
    edits();
  };
}
