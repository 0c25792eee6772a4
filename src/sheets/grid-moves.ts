import { CustomCommandExecutionError } from '@univerjs/core';
import type { ICommandInfo, IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from '@univerjs/sheets';
import {
  SheetTableInsertColCommand,
  SheetTableInsertColumnAtCommand,
  SheetTableInsertRowAtCommand,
  SheetTableInsertRowCommand,
  SheetTableRemoveColCommand,
  SheetTableRemoveColumnAtCommand,
  SheetTableRemoveRowCommand,
} from '@univerjs/sheets-table';
import type { Area } from '../core/book/area';
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import { areaHolds, areaOfRange } from './univer-range';
import type { SheetModel, TableModel, WorkbookModel } from './workbook-model';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly tableId?: string;
  readonly index?: number;
  readonly count?: number;
}

/** What a command of the grid's menus asks for. */
interface Asked {
  readonly parts: WorkbookParts;
  readonly model: WorkbookModel;
  readonly sheetId: string;
  readonly area: Area;
  readonly params: Params;
}

type Doing = (asked: Asked) => void;

const ROWS = (area: Area): Area => ({ ...area, left: 0, right: MAX_COLUMNS - 1 });
const COLUMNS = (area: Area): Area => ({ ...area, top: 0, bottom: MAX_ROWS - 1 });

/** Univer's commands that move cells, and what is done in their place. */
const DOINGS: Readonly<Record<string, Doing>> = {
  [InsertRowByRangeCommand.id]: (asked) => sheetOf(asked).insertCells(ROWS(asked.area), 'down'),
  [InsertColByRangeCommand.id]: (asked) => sheetOf(asked).insertCells(COLUMNS(asked.area), 'right'),
  [RemoveRowByRangeCommand.id]: (asked) => sheetOf(asked).deleteCells(ROWS(asked.area), 'up'),
  [RemoveColByRangeCommand.id]: (asked) => sheetOf(asked).deleteCells(COLUMNS(asked.area), 'left'),
  [InsertRangeMoveDownCommand.id]: (asked) => sheetOf(asked).insertCells(asked.area, 'down'),
  [InsertRangeMoveRightCommand.id]: (asked) => sheetOf(asked).insertCells(asked.area, 'right'),
  [DeleteRangeMoveUpCommand.id]: (asked) => sheetOf(asked).deleteCells(asked.area, 'up'),
  [DeleteRangeMoveLeftCommand.id]: (asked) => sheetOf(asked).deleteCells(asked.area, 'left'),
  [SheetTableInsertRowCommand.id]: (asked) => {
    const { table, area } = inTable(asked);
    table.insertRows(area.top - table.area.top - 1, area.bottom - area.top + 1);
  },
  [SheetTableInsertRowAtCommand.id]: (asked) => {
    const table = tableOf(asked);
    table.insertRows((asked.params.index ?? 0) - table.area.top - 1, asked.params.count ?? 1);
  },
  [SheetTableInsertColCommand.id]: (asked) => {
    const { table, area } = inTable(asked);
    for (let column = area.left; column <= area.right; column += 1)
      table.insertColumn(area.left - table.area.left);
  },
  [SheetTableInsertColumnAtCommand.id]: (asked) => {
    const table = tableOf(asked);
    table.insertColumn((asked.params.index ?? 0) - table.area.left);
  },
  [SheetTableRemoveRowCommand.id]: (asked) => {
    const { table, area } = inTable(asked);
    table.deleteRows(area.top - table.area.top - 1, area.bottom - area.top + 1);
  },
  [SheetTableRemoveColCommand.id]: (asked) => {
    const { table, area } = inTable(asked);
    for (let column = area.right; column >= area.left; column -= 1)
      table.deleteColumn(column - table.area.left);
  },
  [SheetTableRemoveColumnAtCommand.id]: (asked) => {
    const table = tableOf(asked);
    table.deleteColumn((asked.params.index ?? 0) - table.area.left);
  },
};

/**
 * The grid's menus move cells by the workbook's own rules: what Univer's commands would do is done here, so
 * that tables, rules and names follow whoever asks, and what Excel refuses is refused.
 */
export function routeGridMoves(parts: WorkbookParts, model: WorkbookModel): () => void {
  const { core } = parts;
  const early = core.services.commands.beforeCommandExecuted((command) => {
    const doing = core.isShifting ? undefined : DOINGS[command.id];
    if (!doing) return;
    const asked = askedBy(parts, model, command);
    if (!asked) return;
    try {
      doing(asked);
    } catch (failure) {
      if (!(failure instanceof SheetRuleBroken)) throw failure;
      parts.refused(failure);
    }
    throw new CustomCommandExecutionError('Done by the workbook.');
  });
  return () => early.dispose();
}

function askedBy(parts: WorkbookParts, model: WorkbookModel, command: ICommandInfo): Asked | undefined {
  const params = (command.params ?? {}) as Params;
  if (params.unitId !== undefined && params.unitId !== parts.core.unitId) return undefined;
  const area = params.range ? areaOfRange(params.range) : model.selection;
  return { parts, model, sheetId: params.subUnitId ?? model.activeSheet.id, area, params };
}

function sheetOf({ parts, sheetId }: Asked): SheetModel {
  return parts.core.sheetModel(sheetId);
}

function tableOf({ model, params }: Asked): TableModel {
  const table = model.tables.find(({ id }) => id === params.tableId);
  if (!table) throw new SheetRuleBroken('itemNotFound', 'The table has been deleted.');
  return table;
}

/** The table around the selection. */
function inTable({ model, sheetId, area }: Asked): { readonly table: TableModel; readonly area: Area } {
  const table = model.tables.find((one) => one.sheet.id === sheetId && areaHolds(one.area, area));
  if (!table) throw new SheetRuleBroken('invalidOperation', 'The cells are in no table.');
  return { table, area };
}
