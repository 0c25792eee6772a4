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
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import type { CellValue } from '../core/values/cell-value';
import { readValue } from './read-cells';
import { isLocked } from './protection';
import type { Band } from './band-shift';
import type { CellMatrix, WorkbookCore } from './workbook-core';

/** A change of contents as it reaches the engine, whoever made it. */
export interface ContentChange {
  readonly sheetId: string;
  readonly area: Area;
  readonly by: 'addIn' | 'user';
  /** Of the one cell that changed. */
  readonly before?: CellValue;
  readonly matrix: CellMatrix;
  /** Rows or columns that came in or went out. */
  readonly band?: Band;
  /** Cells were carried elsewhere, with what belongs to them. */
  readonly moved?: true;
}

/** Commands of Univer that carry cells elsewhere, also by clearing and writing them. */
const MOVING = /(?:insert|remove|delete|move|append)-?(?:range|row|col)|table/i;

interface CellsParams {
  /** The command that this mutation is a step of. */
  readonly trigger?: string;
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: CellMatrix;
}

interface BandParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
}

const BANDS: Readonly<Record<string, Pick<Band, 'of' | 'kind'>>> = {
  [InsertRowMutation.id]: { of: 'rows', kind: 'inserted' },
  [RemoveRowMutation.id]: { of: 'rows', kind: 'deleted' },
  [InsertColMutation.id]: { of: 'columns', kind: 'inserted' },
  [RemoveColMutation.id]: { of: 'columns', kind: 'deleted' },
};

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
    if (core.isShifting) return;
    const by = core.isAddIn ? 'addIn' : 'user';
    const params = contentParams(core, command, options);
    if (params) {
      const area = contentArea(params.cellValue ?? {});
      const one =
        area && area.top === area.bottom && area.left === area.right && before !== undefined
          ? { before }
          : {};
      const moved = core.isMoving || MOVING.test(params.trigger ?? '') ? ({ moved: true } as const) : {};
      if (area)
        onChange({ sheetId: params.subUnitId, area, by, matrix: params.cellValue ?? {}, ...one, ...moved });
      return;
    }
    const band = bandArea(core, command);
    if (band) onChange({ ...band, by, matrix: {} });
    const carried = core.isPutting ? {} : ({ moved: true } as const);
    for (const moved of movedCells(core, command)) onChange({ ...moved, by, ...carried });
  });
  return () => {
    early.dispose();
    late.dispose();
  };
}

function contentParams(
  core: WorkbookCore,
  command: ICommandInfo,
  options?: IExecutionOptions,
): CellsParams | undefined {
  if (command.id !== SetRangeValuesMutation.id || isResult(options)) return undefined;
  const params = command.params as CellsParams;
  return params.unitId === core.unitId && params.cellValue ? params : undefined;
}

function isResult(options?: IExecutionOptions): boolean {
  return options?.['applyFormulaCalculationResult'] === true || options?.['fromFormula'] === true;
}

/**
 * What a cell of a mutation brings. The text of a formula alone is Univer writing references anew
 * after cells moved; whoever types a formula takes the old value away with it.
 */
function kindOf(cell: Nullable<ICellData>): 'content' | 'look' | 'rewritten' {
  const keys = cell ? Object.keys(cell) : [];
  if (!cell || keys.some((key) => key !== 's' && key !== 'f' && key !== 'si')) return 'content';
  return keys.includes('f') || keys.includes('si') ? 'rewritten' : 'look';
}

function contentArea(matrix: CellMatrix): Area | undefined {
  let area: Area | undefined;
  new ObjectMatrix(matrix).forValue((row, column, cell) => {
    if (kindOf(cell) !== 'content') return;
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
  return column === undefined || columns.length > 0
    ? undefined
    : { row: Number(row), column: Number(column) };
}

function bandArea(
  core: WorkbookCore,
  command: ICommandInfo,
): Pick<ContentChange, 'sheetId' | 'area' | 'band'> | undefined {
  const kind = BANDS[command.id];
  if (!kind) return undefined;
  const { unitId, subUnitId, range } = command.params as BandParams;
  if (unitId !== core.unitId) return undefined;
  const { startRow, endRow, startColumn, endColumn } = range;
  if (kind.of === 'rows') {
    const area = { top: startRow, left: 0, bottom: endRow, right: MAX_COLUMNS - 1 };
    return { sheetId: subUnitId, area, band: { ...kind, first: startRow, count: endRow - startRow + 1 } };
  }
  const area = { top: 0, left: startColumn, bottom: MAX_ROWS - 1, right: endColumn };
  return {
    sheetId: subUnitId,
    area,
    band: { ...kind, first: startColumn, count: endColumn - startColumn + 1 },
  };
}

function movedCells(
  core: WorkbookCore,
  command: ICommandInfo,
): readonly Pick<ContentChange, 'sheetId' | 'area' | 'matrix'>[] {
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
  const protection =
    place?.unitId === core.unitId && place.subUnitId !== undefined && core.state(place.subUnitId).protection;
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
    const kind = kindOf(cell);
    const refused =
      kind === 'content' ? isLocked(core, params.subUnitId, row, column) : !protection.allowFormatCells;
    if (kind !== 'rewritten' && refused) throw new CustomCommandExecutionError('The sheet is protected.');
  });
}
