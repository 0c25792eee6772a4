import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Microsoft's files as npm delivers them: read, never changed. */
const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Where the page seems to have office.js from; the client looks for its other files beside it. */
const ADDRESS = 'https://localhost/office/';

const texts = new Map<string, string>();

/** Any window that can run a script's text as its own global code. */
export interface ScriptWindow {
  readonly document: Document;
  readonly MutationObserver: typeof MutationObserver;
  readonly Event: typeof Event;
}

/**
 * Adds office.js to the page as its own tag would, and gives the page the further scripts that
 * office.js asks for (the Excel client, the texts of its language). `run` executes a script in the
 * window. `loaded` rejects when one of the scripts fails; `stop` ends looking for further ones.
 */
export function addOfficeScript(
  window: ScriptWindow,
  run: (text: string, name: string) => void,
): { readonly loaded: Promise<void>; readonly stop: () => void } {
  let stop = (): void => undefined;
  const loaded = new Promise<void>((resolve, reject) => {
    const observer = new window.MutationObserver((changes) => {
      try {
        for (const change of changes) for (const node of change.addedNodes) load(window, node, run);
      } catch (failure) {
        reject(failure instanceof Error ? failure : new Error(String(failure)));
      }
    });
    stop = () => observer.disconnect();
    observer.observe(window.document, { childList: true, subtree: true });
    const tag = window.document.createElement('script');
    tag.src = `${ADDRESS}office.js`;
    tag.addEventListener('load', () => resolve());
    window.document.head.append(tag);
  });
  return { loaded, stop };
}

function load(window: ScriptWindow, node: Node, run: (text: string, name: string) => void): void {
  if (node.nodeName !== 'SCRIPT') return;
  const tag = node as HTMLScriptElement;
  if (!tag.src.startsWith(ADDRESS)) return;
  const name = tag.src.slice(ADDRESS.length);
  run(textOf(name), name);
  tag.dispatchEvent(new window.Event('load'));
}

function textOf(name: string): string {
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = readFileSync(join(DIST, name), 'utf8')));
  return text;
}
