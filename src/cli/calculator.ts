import type { Book } from '../core/book/book';
import { EMPTY_BOOK } from '../core/book/grid';
import { FUNCTIONS, NAMESPACE } from '../functions/catalogue';
import { functionDefinitions } from '../functions/definitions';
import { connectFunctions } from '../functions/ports';
import { directCalls } from '../sheets/custom-functions';
import type { Engine } from '../sheets/engine';
import { createEngine } from '../sheets/engine';
import type { WorkbookModel } from '../sheets/workbook-model';
import type { Language } from '../words/language';
import { isUnknownHere } from './formula/unknown-here';
import type { Results } from './results';
import { withResults } from './results';

/** A book that is open and calculates, our own functions included. */
export interface Calculator {
  readonly engine: Engine;
  readonly model: WorkbookModel;
  readonly close: () => void;
}

/** Opens a book (or an empty one) with the functions speaking a language; close it when done. */
export function openCalculator(book: Book | undefined, language: Language): Calculator {
  connectFunctions({ language });
  const engine = createEngine();
  const model = engine.loadBook(book ?? EMPTY_BOOK);
  engine.registerFunctions({
    namespace: NAMESPACE,
    functions: functionDefinitions(language).functions.map((definition) => ({
      ...definition,
      allowErrorForDataTypeAny: true,
    })),
    invoke: directCalls((id) => (FUNCTIONS as Readonly<Record<string, unknown>>)[id]),
    // The engine knows which cells are blank, so nobody has to guess what a zero was.
    blank: null,
  });
  return { engine, model, close: () => engine.dispose() };
}

/** The book with the results of its formulas and nothing else changed: what an opened file is saved with. */
export async function withItsResults(book: Book, language: Language): Promise<Results> {
  const { engine, model, close } = openCalculator(book, language);
  try {
    await model.calculateAll();
    await model.idle();
    const isUnknown = (formula: string): boolean =>
      isUnknownHere(formula, (name) => engine.hasFunction(name));
    return withResults(book, engine.exportBook(model), isUnknown);
  } finally {
    close();
  }
}

/** The same book, as the engine has it, with the value of every formula: what a new file is written from. */
export async function calculated(book: Book, language: Language): Promise<Book> {
  const { engine, model, close } = openCalculator(book, language);
  try {
    await model.calculateAll();
    await model.idle();
    return engine.exportBook(model);
  } finally {
    close();
  }
}
