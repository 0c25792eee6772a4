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

/** Adds office.js to a window, whose scripts `run` runs, and waits until it is ready. */
export async function loadOffice(
  window: AddInWindow['window'],
  run: (text: string, name: string) => void,
): Promise<OfficeGlobals> {
  const scripts = addOfficeScript(window, run);
  await scripts.loaded;
  if (window.Office === undefined) throw new Error('office.js has not put Office on the window');
  await window.Office.onReady();
  scripts.stop();
  return window as OfficeGlobals;
}
