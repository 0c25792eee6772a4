import type { ICommandService } from '@univerjs/core';
import { KeyCode } from '@univerjs/ui';
import { OFFER_COMMANDS } from './offer-keeps-caret';

/** The list of functions that the formula bar offers. */
const OFFERS = '[data-u-comp="sheets-formula-editor"]';

/**
 * Enter ends a formula as it is typed, as in Excel, where Tab takes what the list offers. The grid lets Enter take the
 * offer too, and its list lags 300 ms behind the keys: whoever types a whole formula quickly would find
 * another function's name in it. To be called before the grid starts: whoever listens first hears a key first.
 */
export function enterEndsTyping(grid: () => ICommandService | undefined): void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !offering()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    for (const id of OFFER_COMMANDS) {
      const commands = grid();
      if (commands?.hasCommand(id)) commands.syncExecuteCommand(id, { keyCode: KeyCode.ESC });
    }
    void listGone().then(() => pressAgain(event));
  };
  window.addEventListener('keydown', onKeyDown, true);
}

function offering(): boolean {
  return document.querySelector(OFFERS) !== null;
}

async function listGone(): Promise<void> {
  while (offering()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** The same key once more, now that nothing but the editor listens to it. */
function pressAgain({ key, code, keyCode, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent): void {
  const again = { key, code, keyCode, shiftKey, ctrlKey, altKey, metaKey, bubbles: true, cancelable: true };
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', again));
}
