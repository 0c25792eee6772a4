import { runExcel, type ExcelOptions, type RunningExcel } from './running-excel';
import { thisWindow } from './this-window';

/**
 * Like startExcel, with the test's own window as the page's: for tests that render the task pane
 * into their own document (jest-environment-jsdom).
 */
export function startExcelHere(options: ExcelOptions = {}): Promise<RunningExcel> {
  return runExcel(thisWindow(), options);
}
