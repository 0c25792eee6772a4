import { pane as english } from '../../words/en/pane';
import { pane as japanese } from '../../words/ja/pane';
import type { Language } from '../../words/language';

export type PaneWords = typeof japanese;

export const PANE_WORDS: Readonly<Record<Language, PaneWords>> = { ja: japanese, en: english };
