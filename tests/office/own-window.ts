import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import { loadOffice, type AddInWindow } from './add-in-window';

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
  return { window, loadOffice: () => loadOffice(window, run), close: () => dom.window.close() };
}

/** Compiled once per test file. */
function scriptOf(text: string, name: string): Script {
  let script = scripts.get(name);
  if (script === undefined) scripts.set(name, (script = new Script(text, { filename: name })));
  return script;
}
