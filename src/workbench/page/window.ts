/** What the page puts on its window for the task pane's frame and for tests. */
declare global {
  interface Window {
    /** Plays desktop Excel in the window of the task pane; called by its first script, before office.js. */
    kyodoInstallHost?: (pane: Window) => void;
    /** Resolves when the open workbook is calculated, on the screen, and the task pane talks to it; anew for each workbook. */
    kyodoReady?: Promise<void>;
  }
}

export {};
