import { LocaleService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { IMenuManagerService, RibbonPosition } from '@univerjs/ui';
import type { IMenuSchema } from '@univerjs/ui';
import type { WorkbenchWords } from '../../../words/ja/workbench';

/** Where the grid's own buttons say which command they are. */
const COMMAND = 'data-u-command';

type Attributes = Readonly<Record<string, string>>;

/**
 * The grid draws its buttons as pictures without names. This gives each the name its tooltip shows, and
 * names the fields around them, so that the keyboard and a screen reader find them; it follows whatever
 * the grid draws later. Call `rename` after a change of language.
 */
export function nameControls(univer: Univer, container: HTMLElement, words: () => WorkbenchWords) {
  const injector = univer.__getInjector();
  const locale = injector.get(LocaleService);
  const menus = injector.get(IMenuManagerService);

  function rename() {
    const titles = new Map<string, string>();
    for (const position of Object.values(RibbonPosition))
      collect(menus.getMenuByPositionKey(position), titles);
    for (const control of container.querySelectorAll<HTMLElement>(`[${COMMAND}]`)) {
      const title = titles.get(control.getAttribute(COMMAND) ?? '');
      if (!title) continue;
      const label = locale.t(title);
      const role = control instanceof HTMLButtonElement ? {} : { role: 'group' };
      set(control, { 'aria-label': label, ...role });
      for (const field of control.querySelectorAll('input, [aria-haspopup]'))
        set(field, { 'aria-label': label });
    }
    for (const [selector, attributes] of fixedControls(words())) {
      for (const control of container.querySelectorAll(selector)) set(control, attributes);
    }
  }

  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      rename();
    });
  });
  observer.observe(container, { childList: true, subtree: true });
  rename();
  return { rename, stop: () => observer.disconnect() };
}

/** What is always there, by where the grid puts it. A later line may correct an earlier one. */
function fixedControls({ gridControls: label }: WorkbenchWords): readonly (readonly [string, Attributes])[] {
  return [
    ['[aria-haspopup]:not(button):not(a)', { role: 'button' }],
    ['[data-u-comp="defined-name"] input', { 'aria-label': label.nameBox }],
    ['[data-u-comp="defined-name"] a', { 'aria-label': label.names, role: 'button', tabindex: '0' }],
    ['[data-u-comp="formula-bar"] button', { 'aria-label': label.tall }],
    ['[data-u-comp="ribbon-toolbar-more"]', { 'aria-label': label.moreCommands }],
    ['[data-u-comp="sheet-bar-append-button"]', { 'aria-label': label.addSheet }],
    [
      '[aria-haspopup] [data-u-comp="sheet-bar-append-button"]',
      { 'aria-label': label.allSheets, tabindex: '-1' },
    ],
    [
      '[aria-haspopup]:has([data-u-comp="sheet-bar-append-button"])',
      { 'aria-label': label.allSheets, tabindex: '0' },
    ],
    ['[data-u-comp="slide-tab-bar"]', { 'aria-label': label.sheetTabs }],
    ['[data-u-command="sheet.command.toggle-gridlines"]', { 'aria-label': label.gridlines }],
    ['[role="track"], [role="none"]:has([role="handle"])', { role: 'none' }],
    ['[role="none"] > a', { 'aria-label': label.usualZoom }],
    ['[role="handle"]', { role: 'button', 'aria-label': label.zoom }],
    ['section > div > [data-u-comp="button"]:first-child', { 'aria-label': label.zoomOut }],
    ['section > div > [data-u-comp="button"]:nth-child(3)', { 'aria-label': label.zoomIn }],
    // The keyboard goes to the grid's hidden editor; a canvas first in the tab order only gets in its way.
    ['canvas[tabindex="1"]', { tabindex: '-1' }],
  ];
}

function set(control: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (control.getAttribute(name) !== value) control.setAttribute(name, value);
  }
}

/** Command → key of its title, over a menu and its submenus. */
function collect(menu: readonly IMenuSchema[], titles: Map<string, string>): void {
  for (const { key, item, children } of menu) {
    const title = item?.tooltip ?? item?.title;
    if (title) titles.set(key, title);
    if (children) collect(children, titles);
  }
}
