/**
 * The task pane's first script, before office.js: lets the page around it put a local Excel into this
 * window. Outside the workbench there is no such page, and Office.js then finds no host, as in any browser.
 */
window.parent.kyodoInstallHost?.(window);
