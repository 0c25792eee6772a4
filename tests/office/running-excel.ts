import type { Book } from '../../src/core/book/book';
import type { FunctionSet } from '../../src/sheets/custom-functions';
import type { WorkbookModel } from '../../src/sheets/workbook-model';
import {
  installLocalExcel,
  type LocalExcel,
  type LocalExcelOptions,
} from '../../src/workbench/excel-host/local-excel';
import { OFFICE_GLOBALS, type AddInWindow, type OfficeGlobals } from './add-in-window';
import { openBook, type OpenBook } from './open-book';

export interface ExcelOptions extends LocalExcelOptions {
  /** The workbook that is open; one empty sheet "Sheet1" when absent. */
  readonly book?: Book;
}

/** A running local Excel with an add-in's page whose Office.js is ready. */
export interface RunningExcel extends OfficeGlobals {
  readonly window: AddInWindow['window'];
  readonly model: WorkbookModel;
  readonly host: LocalExcel;
  /** Resolves when nothing is asked, calculated or told any more (streams aside). */
  idle(): Promise<void>;
  /** Lets formulas call functions of the page; `throughRuntime` takes Office.js's own, slow way to them. */
  registerFunctions(functions: Omit<FunctionSet, 'invoke'>, throughRuntime?: boolean): void;
  /** The workbook as it would be saved now. */
  saveBook(): Book;
  close(): void;
}

let running: RunningExcel[] = [];

afterEach(() => {
  for (const excel of running) excel.close();
  running = [];
});

/** Opens the workbook and connects the page; it ends with the test. */
export async function runExcel(page: AddInWindow, options: ExcelOptions): Promise<RunningExcel> {
  const open: OpenBook = openBook(options.book);
  const host = installLocalExcel(page.window, open.model, options);
  const globals = await page.loadOffice();
  const restore = lend(globals);
  const excel: RunningExcel = {
    ...Object.fromEntries(OFFICE_GLOBALS.map((name) => [name, globals[name]])),
    window: page.window,
    model: open.model,
    host,
    idle: () => host.idle(),
    registerFunctions: (functions, throughRuntime = false) =>
      open.registerFunctions({
        ...functions,
        invoke: throughRuntime ? host.invokeThroughRuntime : host.invoke,
      }),
    saveBook: () => open.save(),
    close: () => {
      running = running.filter((each) => each !== excel);
      restore();
      host.dispose();
      page.close();
      open.close();
    },
  } as RunningExcel;
  running.push(excel);
  return excel;
}

/** Product code names Excel and Office as globals, as pages do. */
function lend(globals: OfficeGlobals): () => void {
  const here = globalThis as unknown as Record<string, unknown>;
  const before = OFFICE_GLOBALS.map((name) => [name, here[name]] as const);
  for (const name of OFFICE_GLOBALS) here[name] = globals[name];
  return () => {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(here, name);
      else here[name] = value;
    }
  };
}
