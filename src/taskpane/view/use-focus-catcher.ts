import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/**
 * A ref for an element that takes the focus when the element that had it has left the page (a message put
 * away, a part of the pane replaced): the keyboard then stays in the pane instead of starting over. Does
 * nothing while the person works in the sheet.
 */
export function useFocusCatcher<T extends HTMLElement>(): RefObject<T | null> {
  const catcher = useRef<T>(null);
  const last = useRef<Node>(null);

  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      last.current = target instanceof Node ? target : null;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  // After every rendering: only then is it known what is gone.
  useEffect(() => {
    const gone = last.current !== null && !last.current.isConnected;
    if (!gone || document.activeElement !== document.body || !document.hasFocus()) return;
    last.current = null;
    catcher.current?.focus({ preventScroll: true });
  });

  return catcher;
}
