import { excelRun } from '../workbook/excel-run';

/** Brings a sheet of this workbook to the front. Rejects with Excel's error when there is none of that name. */
export function showSheet(name: string): Promise<void> {
  return excelRun(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}
