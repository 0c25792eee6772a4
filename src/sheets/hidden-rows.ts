import type { Workbook, Worksheet } from '@univerjs/core';
import { BooleanNumber, UniverInstanceType } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { ISheetRowLocation } from '@univerjs/sheets';
import { SheetsFilterService } from '@univerjs/sheets-filter';
import type { UniverServices } from './univer-services';

type HiddenRows = Record<number, { hd: BooleanNumber }>;

/**
 * Univer asks every row of every sheet whether a filter hides it: before each calculation, and whenever it lays
 * out a sheet. With 100,000 rows the page stands still meanwhile. A sheet without a filter of Univer's own hides no
 * row by it (our filters hide rows in the workbook), and which rows are hidden stands in a list.
 */
export function findHiddenRows({ injector, instances, formulaData }: UniverServices): void {
  const filters = injector.get(SheetsFilterService);
  const interceptors = injector.get(SheetInterceptorService);
  const ask = interceptors.fetchThroughInterceptors.bind(interceptors);
  const askFiltered: typeof ask = (point, effect, key, filter) => {
    const answer = ask(point, effect, key, filter);
    if (point !== (INTERCEPTOR_POINT.ROW_FILTERED as unknown)) return answer;
    return (filtered, place) => {
      const { unitId, subUnitId } = place as unknown as ISheetRowLocation;
      return filters.getFilterModel(unitId, subUnitId) ? answer(filtered, place) : filtered;
    };
  };
  interceptors.fetchThroughInterceptors = askFiltered;

  formulaData.getHiddenRowsFiltered = () => {
    const workbooks = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    return Object.fromEntries(
      workbooks.map((workbook) => {
        const unitId = workbook.getUnitId();
        const sheets = workbook.getSheets().map((sheet) => {
          const isFiltered = Boolean(filters.getFilterModel(unitId, sheet.getSheetId()));
          return [sheet.getSheetId(), isFiltered ? rowsNotSeen(sheet) : rowsHidden(sheet)] as const;
        });
        return [unitId, Object.fromEntries(sheets)];
      }),
    );
  };
}

function rowsNotSeen(sheet: Worksheet): HiddenRows {
  const hidden: HiddenRows = {};
  for (let row = 0; row < sheet.getRowCount(); row += 1)
    if (!sheet.getRowVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  return hidden;
}

/** Rows of their own height or look are listed; the others, nearly all, are not looked at. */
function rowsHidden(sheet: Worksheet): HiddenRows {
  const hidden: HiddenRows = {};
  const rows = sheet.getRowManager().getRowData();
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    if (!sheet.getRowManager().getRowRawVisible(row)) hidden[row] = { hd: BooleanNumber.TRUE };
  }
  return hidden;
}
