import { loadOffice, type AddInWindow } from './add-in-window';

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
    loadOffice: () => loadOffice(window, (text, name) => void evaluate(`${text}\n//# sourceURL=${name}`)),
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
