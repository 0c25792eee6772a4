import { languageOfLocale } from '../jobs/spoken-language';
import type { PaneWords } from './language/pane-words';
import { PANE_WORDS } from './language/pane-words';

/** Puts one sentence where the pane would be, for when there is no Excel to build a pane for. */
export function sayOutside(place: HTMLElement, sentence: keyof PaneWords['outside']): void {
  const language = languageOfLocale(navigator.language);
  const paragraph = document.createElement('p');
  paragraph.className = 'outside';
  paragraph.lang = language;
  paragraph.role = 'alert';
  paragraph.textContent = PANE_WORDS[language].outside[sentence];
  place.replaceChildren(paragraph);
}
