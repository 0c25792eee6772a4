import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import type { PaneWindow } from '../../src/workbench/excel-host/wire';
import { addOfficeScript, type ScriptWindow } from './office-script';

/** What Office.js puts on the window of an add-in's page. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly OfficeRuntime: typeof OfficeRuntime;
  readonly CustomFunctions: typeof CustomFunctions;
}

export const OFFICE_GLOBALS: readonly (keyof OfficeGlobals)[] = [
  'Excel',
  'Office',
  'OfficeExtension',
  'OfficeRuntime',
  'CustomFunctions',
];

/** A window in which an add-in's page can run; office.js is not in it yet. */
export interface AddInWindow {
  readonly window: PaneWindow & ScriptWindow & Partial<OfficeGlobals>;
  /** Loads Microsoft's office.js, unchanged, and waits until it is ready. */
  loadOffice(): Promise<OfficeGlobals>;
  close(): void;
}

const scripts = new Map<string, Script>();

/** A window of its own, as the task pane has in Excel. */
export function ownWindow(): AddInWindow {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
  });
  const run = (text: string, name: string): void => {
    scriptOf(text, name).runInContext(dom.getInternalVMContext());
  };
  const window = dom.window as unknown as AddInWindow['window'];
  return { window, loadOffice: () => load(window, run), close: () => dom.window.close() };
}

/** Compiled once per test file. */
function scriptOf(text: string, name: string): Script {
  let script = scripts.get(name);
  if (script === undefined) scripts.set(name, (script = new Script(text, { filename: name })));
  return script;
}

/**
 * The test's own window (jest-environment-jsdom), for tests that render the pane into their own
 * document. Closing takes Office.js out again, so that the next test starts afresh.
 */
export function thisWindow(): AddInWindow {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const window = globalThis as unknown as AddInWindow['window'];
  const { pushState, replaceState } = history;
  const evaluate = globalThis.eval;
  return {
    window,
    loadOffice: () => load(window, (text, name) => void evaluate(`${text}\n//# sourceURL=${name}`)),
    close: () => {
      for (const name of Object.getOwnPropertyNames(globalThis)) {
        if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
      }
      for (const tag of document.head.querySelectorAll('script')) tag.remove();
      // Office.js takes both away from every page it is loaded into.
      Object.assign(history, { pushState, replaceState });
    },
  };
}

async function load(
  window: AddInWindow['window'],
  run: (text: string, name: string) => void,
): Promise<OfficeGlobals> {
  const stop = addOfficeScript(window, run);
  while (window.Office === undefined) await new Promise((resolve) => setTimeout(resolve, 0));
  await window.Office.onReady();
  stop();
  return window as OfficeGlobals;
}
