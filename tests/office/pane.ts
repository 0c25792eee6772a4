import { Script } from 'node:vm';
import { JSDOM, type DOMWindow } from 'jsdom';
import {
  installLocalExcel,
  type LocalExcel,
  type LocalExcelOptions,
} from '../../src/workbench/excel-host/local-excel';
import type { WorkbookModel } from '../../src/sheets/workbook-model';
import { addOfficeScript } from './office-script';

const scripts = new Map<string, Script>();

/** The task pane of an add-in with Office.js ready, and the Excel around it. */
export interface Pane {
  readonly window: DOMWindow;
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: LocalExcel;
  close(): void;
}

/** Opens an own window as a task pane and waits until Office.js is ready in it. */
export async function openPane(book: WorkbookModel, options: LocalExcelOptions): Promise<Pane> {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
  });
  const { window } = dom;
  const host = installLocalExcel(window, book, options);
  const stop = addOfficeScript(window, (text, name) => {
    scriptOf(text, name).runInContext(dom.getInternalVMContext());
  });
  const globals = window as unknown as Pick<Pane, 'Excel' | 'Office' | 'CustomFunctions'>;
  await new Promise((resolve) => setTimeout(resolve, 0));
  await globals.Office.onReady();
  stop();
  return {
    window,
    Excel: globals.Excel,
    Office: globals.Office,
    CustomFunctions: globals.CustomFunctions,
    host,
    close: () => {
      host.dispose();
      window.close();
    },
  };
}

/** Compiled once per test file. */
function scriptOf(text: string, name: string): Script {
  let script = scripts.get(name);
  if (script === undefined) scripts.set(name, (script = new Script(text, { filename: name })));
  return script;
}
