import type { Nullable, Worksheet } from '@univerjs/core';
import { ArrayValueObject, BaseReferenceObject, IFormulaRuntimeService } from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS } from '../core/book/area';
import { SPARE_COLUMNS, SPARE_ROWS } from './book-snapshot';
import type { UniverServices } from './univer-services';

/** Univer's sheets end where their contents end; a spill that needs more gets it, up to Excel's size. */
export function makeRoomForSpills(services: UniverServices): void {
  for (const executor of services.functions.getExecutors().values()) {
    if (!executor.needsSheetRowColumnCount) continue;
    const setSize = executor.setSheetRowColumnCount.bind(executor);
    executor.setSheetRowColumnCount = () => setSize(MAX_ROWS, MAX_COLUMNS);
  }
  const runtime = services.injector.get(IFormulaRuntimeService);
  const set = runtime.setRuntimeData.bind(runtime);
  runtime.setRuntimeData = (variant) => {
    if (variant instanceof ArrayValueObject || variant instanceof BaseReferenceObject) {
      const { currentRow, currentColumn, currentSubUnitId, currentUnitId } = runtime;
      const rows = Math.min(MAX_ROWS, currentRow + variant.getRowCount());
      const columns = Math.min(MAX_COLUMNS, currentColumn + variant.getColumnCount());
      const sheet = sheetOf(services, currentUnitId, currentSubUnitId);
      if (sheet && (rows > sheet.getRowCount() || columns > sheet.getColumnCount())) {
        const size = grown(services, sheet, currentUnitId, rows, columns);
        runtime.setCurrent(
          currentRow,
          currentColumn,
          size.rows,
          size.columns,
          currentSubUnitId,
          currentUnitId,
        );
      }
    }
    set(variant);
  };
}

function sheetOf(services: UniverServices, unitId: string, sheetId: string): Nullable<Worksheet> {
  return services.instances.getUniverSheetInstance(unitId)?.getSheetBySheetId(sheetId);
}

function grown(
  services: UniverServices,
  sheet: Worksheet,
  unitId: string,
  rows: number,
  columns: number,
): { readonly rows: number; readonly columns: number } {
  const has = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
  const place = { unitId, subUnitId: sheet.getSheetId() };
  const needs = {
    rows: rows > has.rows ? Math.min(MAX_ROWS, rows + SPARE_ROWS) : has.rows,
    columns: columns > has.columns ? Math.min(MAX_COLUMNS, columns + SPARE_COLUMNS) : has.columns,
  };
  if (needs.rows > has.rows) {
    services.commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...place, rowCount: needs.rows });
  }
  if (needs.columns > has.columns) {
    services.commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, {
      ...place,
      columnCount: needs.columns,
    });
  }
  return needs;
}
