import type { Book } from '../core/book/book';
import { emptyPackage } from './base/empty-package';
import { saveBook } from './save-book';

/** A new .xlsx file: the Book saved over an empty workbook, so that there is one way of writing. */
export function newWorkbook(book: Book): Uint8Array {
  return saveBook(emptyPackage(), book);
}
