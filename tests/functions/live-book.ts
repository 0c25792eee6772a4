import type { Book } from '../../src/core/book/book';
import { bookLedger } from '../../src/core/indicators/engine/book-ledger';
import { columnarEngine } from '../../src/core/indicators/engine/columnar-engine';
import type { LiveLedger, LiveState } from '../../src/core/indicators/live/live-ledger';
import { noLedger } from '../../src/core/indicators/live/live-ledger';
import { exampleBook } from '../../src/examples/catalogue';
import type { Language } from '../../src/words/language';
import { ALL_LEDGER_LANGUAGES } from '../../src/words/ledger-language';

/** A workbook whose ledger is read from data, and may become another one. */
export interface BookAsLive extends LiveLedger {
  readonly become: (book: Book) => void;
  /** How many cells listen. */
  readonly listeners: () => number;
}

export function liveBook(first: Book): BookAsLive {
  let state = stateOf(first, 1);
  const listeners = new Set<(state: LiveState) => void>();
  return {
    current: () => Promise.resolve(state),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    become: (book) => {
      state = stateOf(book, state.version + 1);
      for (const listener of listeners) listener(state);
    },
    listeners: () => listeners.size,
  };
}

function stateOf(book: Book, version: number): LiveState {
  const ledger = bookLedger(book, ALL_LEDGER_LANGUAGES);
  if (!ledger) return { version, ledger: noLedger() };
  return { version, ledger: { ok: true, value: { ledger, engine: columnarEngine(ledger) } } };
}

/** The workbook of a bundled example. */
export function exampleAsLive(name: string, language: Language): BookAsLive {
  const key = `${name} ${language}`;
  const known = EXAMPLES.get(key);
  if (known) return known;
  const book = exampleBook(name, language);
  if (!book.ok) throw new Error(`No example ${name}`);
  const made = liveBook(book.value);
  EXAMPLES.set(key, made);
  return made;
}

/** They never become another workbook. */
const EXAMPLES = new Map<string, BookAsLive>();
