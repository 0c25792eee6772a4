import { ownWindow } from './own-window';
import { runExcel, type ExcelOptions, type RunningExcel } from './running-excel';

/**
 * Opens a workbook in a local Excel and an add-in's page beside it. The page has a window of its own;
 * its Excel, Office and CustomFunctions are also the test's globals until the test ends.
 */
export function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  return runExcel(ownWindow(), options);
}
