import type { Book } from '../../src/core/book/book';
import type { FunctionSet } from '../../src/sheets/custom-functions';
import { createEngine } from '../../src/sheets/engine';
import type { WorkbookModel } from '../../src/sheets/workbook-model';
import { bookOf } from './books';

/** A workbook open in an engine of its own. */
export interface OpenBook {
  readonly model: WorkbookModel;
  registerFunctions(set: FunctionSet): void;
  save(): Book;
  close(): void;
}

/** Opens a book, or a new one with the empty sheet "Sheet1". */
export function openBook(book: Book = bookOf({ Sheet1: [] })): OpenBook {
  const engine = createEngine();
  const model = engine.loadBook(book);
  return {
    model,
    registerFunctions: (set) => engine.registerFunctions(set),
    save: () => engine.exportBook(model),
    close: () => engine.dispose(),
  };
}
