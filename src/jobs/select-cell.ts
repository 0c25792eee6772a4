import { excelRun } from '../workbook/excel-run';

/** Shows a cell or cells of this workbook and selects them. Rejects with Excel's error when the sheet is gone. */
export function selectCell(sheet: string, address: string): Promise<void> {
  return excelRun(async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.activate();
    found.getRange(address).select();
    await context.sync();
  });
}
