import { useSyncExternalStore } from 'react';
import { isDark } from './darkness';

const SYSTEM_DARK = '(prefers-color-scheme: dark)';

/**
 * Whether the pane is dark now. Excel sends no event when its theme changes, so it is asked again when the
 * system's preference changes and whenever the pane gets the focus back.
 */
export function useDark(): boolean {
  return useSyncExternalStore(listen, now);
}

function now(): boolean {
  return isDark(Office.context.officeTheme, window.matchMedia(SYSTEM_DARK).matches);
}

function listen(changed: () => void): () => void {
  const system = window.matchMedia(SYSTEM_DARK);
  system.addEventListener('change', changed);
  window.addEventListener('focus', changed);
  return () => {
    system.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
  };
}
