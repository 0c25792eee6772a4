import { CustomCommandExecutionError } from '@univerjs/core';
import type { ICellData, ICommandInfo, IExecutionOptions, Nullable } from '@univerjs/core';
import { ObjectMatrix } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { Area } from '../core/book/area';
import type { CellValue } from '../core/values/cell-value';
import { readValue } from './read-cells';
import { isLocked } from './protection';
import type { CellMatrix, WorkbookCore } from './workbook-core';

/** A change of contents as it reaches the engine, whoever made it. */
export interface ContentChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly by: 'addIn' | 'user';
  /** Of the one cell that changed. */
  readonly before?: CellValue;
  readonly matrix: CellMatrix;
}

interface CellsParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

interface BandParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

const BANDS = new Set<string>([InsertRowMutation.id, RemoveRowMutation.id, InsertColMutation.id, RemoveColMutation.id]);

/**
 * Hears every change of cell contents: typing in the grid, undo, the add-in. Results of formulas
 * and changes of looks alone are none. Refuses what a protected sheet does not allow.
 */
export function watchEdits(core: WorkbookCore, onChange: (change: ContentChange) => void): () => void {
  let before: CellValue | undefined;
  const { commands } = core.services;
  const early = commands.beforeCommandExecuted((command, options) => {
    refuseOnProtected(core, command, options);
    const params = contentParams(core, command, options);
    const single = params && singleCell(params.cellValue ?? {});
    before = params && single ? readValue(core, params.subUnitId, single.row, single.column) : undefined;
  });
  const late = commands.onCommandExecuted((command, options) => {
    const by = core.isAddIn ? 'addIn' : 'user';
    const params = contentParams(core, command, options);
    if (params) {
      const area = contentArea(params.cellValue ?? {});
      const one = area && area.top === area.bottom && area.left === area.right && before !== undefined ? { before } : {};
      if (area) onChange({ sheetId: params.subUnitId, area, by, matrix: params.cellValue ?? {}, ...one });
      return;
    }
    const band = bandArea(core, command);
    if (band) onChange({ ...band, by, matrix: {} });
    for (const moved of movedCells(core, command)) onChange({ ...moved, by });
  });
  return () => {
    early.dispose();
    late.dispose();
  };
}

function contentParams(core: WorkbookCore, command: ICommandInfo, options?: IExecutionOptions): CellsParams | undefined {
  if (command.id !== SetRangeValuesMutation.id || isResult(options)) return undefined;
  const params = command.params as CellsParams;
  return params.unitId === core.unitId && params.cellValue ? params : undefined;
}

function isResult(options?: IExecutionOptions): boolean {
  return options?.['applyFormulaCalculationResult'] === true || options?.['fromFormula'] === true;
}

/** Looks alone: the cell brings nothing but a style. */
function isContent(cell: Nullable<ICellData>): boolean {
  if (!cell) return true;
  const keys = Object.keys(cell);
  return keys.length === 0 ? false : keys.some((key) => key !== 's');
}

function contentArea(matrix: CellMatrix): Area | undefined {
  let area: Area | undefined;
  new ObjectMatrix(matrix).forValue((row, column, cell) => {
    if (!isContent(cell)) return;
    area = area
      ? {
          top: Math.min(area.top, row),
          left: Math.min(area.left, column),
          bottom: Math.max(area.bottom, row),
          right: Math.max(area.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  });
  return area;
}

function singleCell(matrix: CellMatrix): { readonly row: number; readonly column: number } | undefined {
  const [row, ...rows] = Object.keys(matrix);
  if (row === undefined || rows.length > 0) return undefined;
  const [column, ...columns] = Object.keys(matrix[Number(row)] ?? {});
  return column === undefined || columns.length > 0 ? undefined : { row: Number(row), column: Number(column) };
}

function bandArea(core: WorkbookCore, command: ICommandInfo): Pick<ContentChange, 'sheetId' | 'area'> | undefined {
  if (!BANDS.has(command.id)) return undefined;
  const { unitId, subUnitId, range } = command.params as BandParams;
  if (unitId !== core.unitId) return undefined;
  const area = { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  return { sheetId: subUnitId, area };
}

function movedCells(core: WorkbookCore, command: ICommandInfo): readonly Pick<ContentChange, 'sheetId' | 'area' | 'matrix'>[] {
  if (command.id !== MoveRangeMutation.id) return [];
  const params = command.params as {
    readonly unitId: string;
    readonly from: { readonly subUnitId: string; readonly value: CellMatrix };
    readonly to: { readonly subUnitId: string; readonly value: CellMatrix };
  };
  if (params.unitId !== core.unitId) return [];
  return [params.from, params.to].flatMap(({ subUnitId, value }) => {
    const area = contentArea(value);
    return area ? [{ sheetId: subUnitId, area, matrix: value }] : [];
  });
}

/** Univer cancels a command when a listener throws this; the host's own writes are refused earlier. */
function refuseOnProtected(core: WorkbookCore, command: ICommandInfo, options?: IExecutionOptions): void {
  if (core.isQuiet || isResult(options)) return;
  const place = command.params as Partial<BandParams> | undefined;
  const protection = place?.unitId === core.unitId && place.subUnitId !== undefined && core.state(place.subUnitId).protection;
  if (!protection || place.subUnitId === undefined) return;
  const allowed: Record<string, boolean> = {
    [InsertRowMutation.id]: protection.allowInsertRows,
    [RemoveRowMutation.id]: protection.allowDeleteRows,
    [InsertColMutation.id]: protection.allowInsertColumns,
    [RemoveColMutation.id]: protection.allowDeleteColumns,
  };
  if (allowed[command.id] === false) throw new CustomCommandExecutionError('The sheet is protected.');
  const params = contentParams(core, command, options);
  if (!params) return;
  new ObjectMatrix(params.cellValue ?? {}).forValue((row, column, cell) => {
    const refused = isContent(cell) ? isLocked(core, params.subUnitId, row, column) : !protection.allowFormatCells;
    if (refused) throw new CustomCommandExecutionError('The sheet is protected.');
  });
}
