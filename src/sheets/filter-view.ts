import { CustomCommandExecutionError } from '@univerjs/core';
import type { IRange } from '@univerjs/core';
import type { ITableFilterItem } from '@univerjs/sheets-table';
import { SetSheetTableFilterCommand, SetSheetTableFilterMutation } from '@univerjs/sheets-table';
import type { SortKey } from '../core/book/sort';
import { rowsThatPass } from './filters';
import { readText, readValue } from './read-cells';
import { dataArea } from './table-rows';
import type { TableStore } from './table-store';
import { filterOfUniver, univerFilter } from './univer-filter';
import { areaOfRange, sameArea } from './univer-range';
import type { WorkbookCore } from './workbook-core';
import { SheetRuleBroken } from './workbook-model';
import type { WorkbookModel } from './workbook-model';
import type { WorkbookParts } from './workbook-parts';

/** Of @univerjs/sheets-sort, which the grid's table menus use. */
const SORT = 'sheet.command.sort-range';

/**
 * Sets the filter buttons of the grid to what the table's filters are: as the list of the texts that pass, which any
 * kind of filter can be shown as. Univer hides no rows itself: they are hidden in the workbook.
 */
export function showFilters(core: WorkbookCore, tables: TableStore, tableId: string): void {
  const table = core.services.tables.getTableById(core.unitId, tableId);
  if (!table) return;
  const stored = tables.byId(tableId);
  const filters = tables.record(tableId).filter ?? [];
  const shown = table.getTableFilters();
  shown.doFilter = () => new Set();
  const data = dataArea(stored);
  stored.columns.forEach((_, column) => {
    const wanted = filters.find((one) => one.column === column);
    if (!wanted && shown.getColumnFilter(column) === undefined) return;
    const texts = new Set<string | null>();
    if (wanted)
      for (const row of rowsThatPass(core, stored.sheetId, data, wanted)) {
        const blank = readValue(core, stored.sheetId, row, data.left + column) === null;
        texts.add(blank ? null : readText(core, stored.sheetId, row, data.left + column));
      }
    const tableFilter = wanted && univerFilter(texts);
    core.quietly(() =>
      core.run(SetSheetTableFilterMutation.id, { unitId: core.unitId, tableId, column, tableFilter }),
    );
  });
}

interface FilterParams {
  readonly unitId: string;
  readonly tableId: string;
  readonly column: number;
  readonly tableFilter: ITableFilterItem | undefined;
}

interface SortParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly orderRules: readonly { readonly colIndex: number; readonly type: string }[];
}

/** The grid's filter panels and sort buttons filter and sort the workbook. */
export function routeGridOrder(parts: WorkbookParts, model: WorkbookModel): () => void {
  const { core } = parts;
  const early = core.services.commands.beforeCommandExecuted((command) => {
    const params = command.params as { readonly unitId?: string } | undefined;
    if (params?.unitId !== core.unitId) return;
    if (command.id !== SetSheetTableFilterCommand.id && command.id !== SORT) return;
    try {
      if (command.id === SORT) sortAsAsked(parts, model, command.params as SortParams);
      else filterAsAsked(model, command.params as FilterParams);
    } catch (failure) {
      if (!(failure instanceof SheetRuleBroken)) throw failure;
      parts.refused(failure);
    }
    throw new CustomCommandExecutionError('Done by the workbook.');
  });
  return () => early.dispose();
}

function filterAsAsked(model: WorkbookModel, { tableId, column, tableFilter }: FilterParams): void {
  const table = model.tables.find(({ id }) => id === tableId);
  const filter = filterOfUniver(tableFilter);
  if (!table || filter === undefined)
    throw new SheetRuleBroken('invalidOperation', 'This filter cannot be kept in a file.');
  table.setFilter(column, filter === 'none' ? undefined : filter);
}

function sortAsAsked(parts: WorkbookParts, model: WorkbookModel, params: SortParams): void {
  const area = areaOfRange(params.range);
  const keys = params.orderRules.map(({ colIndex, type }): SortKey => ({
    key: colIndex - area.left,
    descending: type === 'desc',
    on: { type: 'value', textAsNumber: false },
  }));
  const stored = parts.tables
    .onSheet(params.subUnitId)
    .find((table) => sameArea({ ...dataArea(table), bottom: area.bottom }, area));
  const table = model.tables.find(({ id }) => id === stored?.id);
  if (table) table.sort({ keys, matchCase: false });
  else parts.core.sheetModel(params.subUnitId).sort(area, { keys, matchCase: false, of: 'rows' });
}
