import type { Book } from '../core/book/book';
import { EMPTY_BOOK } from '../core/book/grid';
import { NO_WORKBOOK } from '../core/indicators/live/live-ledger';
import { FUNCTIONS, NAMESPACE } from '../functions/catalogue';
import { functionDefinitions } from '../functions/definitions';
import { connectFunctions } from '../functions/ports';
import { directCalls } from '../sheets/custom-functions';
import type { Engine } from '../sheets/engine';
import { createEngine } from '../sheets/engine';
import type { WorkbookModel } from '../sheets/workbook-model';
import type { Language } from '../words/language';
import { isUnknownHere } from './formula/unknown-here';
import { LiveTables } from './live-tables';
import type { Results } from './results';
import { withResults } from './results';

/** A book that is open and calculates, our own functions included. */
export interface Calculator {
  readonly engine: Engine;
  readonly model: WorkbookModel;
  /** Ends when everything is calculated, live cells included. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

/**
 * Opens a book (or an empty one) with the functions speaking a language; close it when done. One at a time: the
 * functions read the ledger of the one that was opened last.
 *
 * @param today the day of asking for live cells; the local one when absent
 */
export function openCalculator(book: Book | undefined, language: Language, today?: () => number): Calculator {
  const live = new LiveTables();
  connectFunctions({ language, live, ...(today && { today }) });
  const engine = createEngine();
  const model = engine.loadBook(book ?? EMPTY_BOOK);
  engine.registerFunctions({
    namespace: NAMESPACE,
    functions: functionDefinitions(language).functions.map((definition) => ({
      ...definition,
      allowErrorForDataTypeAny: true,
    })),
    invoke: live.counted(directCalls((id) => (FUNCTIONS as Readonly<Record<string, unknown>>)[id])),
    // The engine knows which cells are blank, so nobody has to guess what a zero was.
    blank: null,
  });
  return {
    engine,
    model,
    settled: () =>
      live.settle(
        () => model.idle(),
        () => engine.exportBook(model),
      ),
    close: () => {
      engine.dispose();
      connectFunctions({ live: NO_WORKBOOK });
    },
  };
}

/** The book with the results of its formulas and nothing else changed: what an opened file is saved with. */
export async function withItsResults(book: Book, language: Language): Promise<Results> {
  const { engine, model, settled, close } = openCalculator(book, language);
  try {
    await model.calculateAll();
    await settled();
    const isUnknown = (formula: string): boolean =>
      isUnknownHere(formula, (name) => engine.hasFunction(name));
    return withResults(book, engine.exportBook(model), isUnknown);
  } finally {
    close();
  }
}

/** The same book, as the engine has it, with the value of every formula: what a new file is written from. */
export async function calculated(book: Book, language: Language): Promise<Book> {
  const { engine, model, settled, close } = openCalculator(book, language);
  try {
    await model.calculateAll();
    await settled();
    return engine.exportBook(model);
  } finally {
    close();
  }
}
