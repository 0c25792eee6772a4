import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';

/** The parts of the page that F6 goes round, in order. */
const REGIONS = ['top', 'grid', 'pane'] as const;

type Region = (typeof REGIONS)[number];

/**
 * F6 goes to the next part of the page and Shift+F6 to the one before, as in Excel. Listens in the given
 * document: the page's own, and the task pane's, whose keys never reach the page around it.
 */
export function followF6(keys: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    goRound(event.shiftKey ? -1 : 1);
  };
  keys.addEventListener('keydown', onKeyDown, true);
  return () => keys.removeEventListener('keydown', onKeyDown, true);
}

function goRound(step: 1 | -1): void {
  const there = REGIONS.filter((region) => placeOf(region) !== null);
  const now = there.findIndex((region) => placeOf(region)?.contains(document.activeElement));
  const next = there[(now + step + there.length) % there.length];
  if (next) enter(next);
}

function placeOf(region: Region): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-region="${region}"]:not([hidden])`);
}

/** Puts the focus where the region's work begins. */
export function enter(region: Region): void {
  const place = placeOf(region);
  if (!place) return;
  if (region === 'grid') focusGrid(place);
  else if (region === 'pane') place.querySelector('iframe')?.contentWindow?.focus();
  else place.querySelector<HTMLElement>('button:not([disabled]), [tabindex="0"]')?.focus();
}

/** The grid types into a hidden editor of its own (the formula bar has another); whoever holds it holds the keyboard. */
function focusGrid(place: HTMLElement): void {
  const editor = place.querySelector<HTMLElement>(`#__editor_${DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`);
  (editor ?? place).focus();
}
