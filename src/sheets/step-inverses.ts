import { Tools } from '@univerjs/core';
import type { ICellData, IColumnData, ICommandInfo, IRange, IRowData, Nullable } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveColsMutationUndoFactory,
  MoveRangeMutation,
  MoveRowsMutation,
  MoveRowsMutationUndoFactory,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColDataMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import type { Area } from '../core/book/area';
import { forEachRaw, forgetSpills, putRaw, rawCell } from './raw-cells';
import { areaOfRange, rangeOfArea } from './univer-range';
import type { CellMatrix, WorkbookCore } from './workbook-core';

export interface TouchedCells {
  readonly sheetId: string;
  readonly area: Area;
}

/** How to take one mutation back; `touches` tells beforehand which cells get other contents by it, looks aside. */
export interface Inverse {
  readonly run: () => void;
  readonly touches?: () => TouchedCells | undefined;
}

interface Params {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly ranges: readonly IRange[];
  readonly cellValue?: CellMatrix;
  readonly rowInfo?: object;
  readonly colInfo?: object;
  readonly rowData?: Readonly<Record<number, unknown>>;
  readonly columnData?: Readonly<Record<number, unknown>>;
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly sheet?: { readonly id: string };
  readonly fromOrder?: number;
  readonly toOrder?: number;
}

type Taker = (core: WorkbookCore, params: Params, id: string) => readonly Inverse[];

/** Every mutation of Univer that changes the workbook, with what takes it back; to be asked before it runs. */
const INVERSES: Readonly<Record<string, Taker>> = {
  [SetRangeValuesMutation.id]: (core, params) => [cellsBack(core, params.subUnitId, params.cellValue ?? {})],
  [MoveRangeMutation.id]: (core, { from, to }) =>
    [from, to].flatMap((part) => (part ? [cellsBack(core, part.subUnitId, part.value)] : [])),
  [ReorderRangeMutation.id]: (core, { subUnitId, range }) => [
    cellsBack(core, subUnitId, cellsIn(core, subUnitId, areaOfRange(range))),
  ],
  [InsertRowMutation.id]: (core, params) => [band(core, RemoveRowMutation.id, params, 'rows')],
  [InsertColMutation.id]: (core, params) => [band(core, RemoveColMutation.id, params, 'columns')],
  [RemoveRowMutation.id]: (core, params) => {
    const { subUnitId, range } = params;
    const rows = core.worksheet(subUnitId).getRowManager();
    const rowInfo = Object.fromEntries(
      span(range.startRow, range.endRow).map((row, at) => [at, { ...rows.getRow(row) }]),
    );
    const cells = cellsBack(core, subUnitId, cellsIn(core, subUnitId, areaOfRange(range)));
    return [cells, band(core, InsertRowMutation.id, { ...params, rowInfo }, 'rows')];
  },
  [RemoveColMutation.id]: (core, params) => {
    const { subUnitId, range } = params;
    const columns = core.worksheet(subUnitId).getColumnManager();
    const colInfo = Object.fromEntries(
      span(range.startColumn, range.endColumn).map((column, at) => [at, { ...columns.getColumn(column) }]),
    );
    const cells = cellsBack(core, subUnitId, cellsIn(core, subUnitId, areaOfRange(range)));
    return [cells, band(core, InsertColMutation.id, { ...params, colInfo }, 'columns')];
  },
  [MoveRowsMutation.id]: (core, params) => [
    again(core, MoveRowsMutation.id, MoveRowsMutationUndoFactory(NO_ACCESSOR, params as never)),
  ],
  [MoveColsMutation.id]: (core, params) => [
    again(core, MoveColsMutation.id, MoveColsMutationUndoFactory(NO_ACCESSOR, params as never)),
  ],
  [AddWorksheetMergeMutation.id]: mergesBack,
  [RemoveWorksheetMergeMutation.id]: mergesBack,
  [SetWorksheetRowHeightMutation.id]: rowsBack,
  [SetWorksheetRowIsAutoHeightMutation.id]: rowsBack,
  [SetRowHiddenMutation.id]: rowsBack,
  [SetRowVisibleMutation.id]: rowsBack,
  [SetRowDataMutation.id]: rowsBack,
  [SetWorksheetColWidthMutation.id]: columnsBack,
  [SetColHiddenMutation.id]: columnsBack,
  [SetColVisibleMutation.id]: columnsBack,
  [SetColDataMutation.id]: columnsBack,
  [SetFrozenMutation.id]: (core, { unitId, subUnitId }) => [
    again(core, SetFrozenMutation.id, { unitId, subUnitId, ...core.worksheet(subUnitId).getFreeze() }),
  ],
  [SetTabColorMutation.id]: (core, { unitId, subUnitId }) => {
    const color = core.worksheet(subUnitId).getConfig().tabColor;
    return [again(core, SetTabColorMutation.id, { unitId, subUnitId, color })];
  },
  [ToggleGridlinesMutation.id]: (core, { unitId, subUnitId }) => {
    const { showGridlines } = core.worksheet(subUnitId).getConfig();
    return [again(core, ToggleGridlinesMutation.id, { unitId, subUnitId, showGridlines })];
  },
  [SetWorksheetNameMutation.id]: (core, { unitId, subUnitId }) => {
    const name = core.worksheet(subUnitId).getName();
    return [again(core, SetWorksheetNameMutation.id, { unitId, subUnitId, name })];
  },
  [SetWorksheetHideMutation.id]: (core, { unitId, subUnitId }) => {
    const { hidden } = core.worksheet(subUnitId).getConfig();
    return [again(core, SetWorksheetHideMutation.id, { unitId, subUnitId, hidden })];
  },
  [SetWorksheetOrderMutation.id]: (core, params) => {
    const { fromOrder: toOrder, toOrder: fromOrder } = params;
    return [again(core, SetWorksheetOrderMutation.id, { ...params, fromOrder, toOrder })];
  },
  [InsertSheetMutation.id]: (core, { unitId, sheet }) => [
    again(core, RemoveSheetMutation.id, { unitId, subUnitId: sheet?.id ?? '', subUnitName: '' }),
  ],
  [RemoveSheetMutation.id]: (core, { unitId, subUnitId }) => {
    const sheet = Tools.deepClone(core.worksheet(subUnitId).getConfig());
    const index = core.workbook.getSheetOrders().indexOf(subUnitId);
    return [again(core, InsertSheetMutation.id, { unitId, index, sheet })];
  },
};

/** The undo factories of moved rows and columns ask nothing of it. */
const NO_ACCESSOR = undefined as never;

/** What takes a mutation back, last first; nothing for those that change nothing of the workbook. */
export function inversesOf(core: WorkbookCore, { id, params }: ICommandInfo): readonly Inverse[] {
  return INVERSES[id]?.(core, params as Params, id) ?? [];
}

function again(core: WorkbookCore, id: string, params: object): Inverse {
  return { run: () => void core.run(id, params) };
}

/** Rows or columns come or go: spills beyond them are made anew where they are then. */
function band(core: WorkbookCore, id: string, params: Params, of: 'rows' | 'columns'): Inverse {
  const { startRow, startColumn } = params.range;
  const beyond: Area = {
    top: of === 'rows' ? startRow : 0,
    left: of === 'rows' ? 0 : startColumn,
    bottom: MAX_ROWS - 1,
    right: MAX_COLUMNS - 1,
  };
  const run = (): void => {
    forgetSpills(core, params.subUnitId, beyond);
    core.run(id, params);
  };
  return { run };
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function cellsIn(core: WorkbookCore, sheetId: string, area: Area): CellMatrix {
  const cells: CellMatrix = {};
  forEachRaw(core, sheetId, area, (row, column) => ((cells[row] ??= {})[column] = null));
  return cells;
}

/** Puts the cells of a matrix back as they are now. */
function cellsBack(core: WorkbookCore, sheetId: string, matrix: CellMatrix): Inverse {
  const before: CellMatrix = {};
  let area: Area | undefined;
  for (const [rowKey, cells] of Object.entries(matrix)) {
    const row = Number(rowKey);
    const line: Record<number, ICellData | null> = (before[row] = {});
    for (const columnKey of Object.keys(cells ?? {})) {
      const column = Number(columnKey);
      line[column] = rawCell(core, sheetId, row, column);
      area = withCell(area, row, column);
    }
  }
  const run = (): void => {
    if (!area) return;
    forgetSpills(core, sheetId, area);
    putRaw(core, sheetId, before);
  };
  const touches = (): TouchedCells | undefined => {
    let touched: Area | undefined;
    for (const [row, cells] of Object.entries(before))
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (contentOf(cell) !== contentOf(rawCell(core, sheetId, Number(row), Number(column))))
          touched = withCell(touched, Number(row), Number(column));
    return touched && { sheetId, area: touched };
  };
  return { run, touches };
}

function withCell(area: Area | undefined, row: number, column: number): Area {
  if (!area) return { top: row, bottom: row, left: column, right: column };
  return {
    top: Math.min(area.top, row),
    bottom: Math.max(area.bottom, row),
    left: Math.min(area.left, column),
    right: Math.max(area.right, column),
  };
}

/** What a cell says: its formula, or else its constant. */
function contentOf(cell: Nullable<ICellData>): string {
  if (typeof cell?.f === 'string' && cell.f !== '') return cell.f;
  return JSON.stringify([cell?.v ?? null, cell?.p?.body?.dataStream ?? null]);
}

function mergesBack(core: WorkbookCore, { unitId, subUnitId }: Params): readonly Inverse[] {
  const merges = core.worksheet(subUnitId).getMergeData().map(areaOfRange);
  const run = (): void => {
    const now = core.worksheet(subUnitId).getMergeData().map(areaOfRange);
    const place = { unitId, subUnitId };
    core.run(RemoveWorksheetMergeMutation.id, { ...place, ranges: now.map(rangeOfArea) });
    core.run(AddWorksheetMergeMutation.id, { ...place, ranges: merges.map(rangeOfArea) });
  };
  return [{ run }];
}

function rowsBack(core: WorkbookCore, params: Params): readonly Inverse[] {
  const { unitId, subUnitId, ranges, rowData } = params;
  const sheet = core.worksheet(subUnitId);
  const rows = rowData
    ? Object.keys(rowData).map(Number)
    : ranges.flatMap(({ startRow, endRow }) => span(startRow, endRow));
  const before: Record<number, Partial<IRowData>> = {};
  for (const row of rows) {
    const { h, ia, hd, ah, s, custom } = sheet.getRowManager().getRow(row) ?? {};
    before[row] = { h, ia, hd: hd ?? 0, ah, s, custom } as Partial<IRowData>;
  }
  const run = (): void => {
    const place = { unitId, subUnitId };
    core.run(SetRowDataMutation.id, { ...place, rowData: before });
    // The grid measures its rows anew only after mutations of this kind.
    core.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: sheet.getRowCount() });
  };
  return [{ run }];
}

function columnsBack(core: WorkbookCore, params: Params): readonly Inverse[] {
  const { unitId, subUnitId, ranges, columnData } = params;
  const sheet = core.worksheet(subUnitId);
  const columns = columnData
    ? Object.keys(columnData).map(Number)
    : ranges.flatMap(({ startColumn, endColumn }) => span(startColumn, endColumn));
  const before: Record<number, Partial<IColumnData>> = {};
  for (const column of columns) {
    const { w, hd, s, custom } = sheet.getColumnManager().getColumn(column) ?? {};
    before[column] = { w, hd: hd ?? 0, s, custom } as Partial<IColumnData>;
  }
  const run = (): void => {
    const place = { unitId, subUnitId };
    core.run(SetColDataMutation.id, { ...place, columnData: before });
    core.run(SetWorksheetRowCountMutation.id, { ...place, rowCount: sheet.getRowCount() });
  };
  return [{ run }];
}
