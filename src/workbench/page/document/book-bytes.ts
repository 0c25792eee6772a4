import type { Book } from '../../../core/book/book';
import { newWorkbook } from '../../../files/new-workbook';
import { saveBook } from '../../../files/save-book';

/** The workbook as a file: the one it came from with its changes, or a new one when it came from none. */
export function bytesOf(book: Book, base: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  const bytes = base ? saveBook(base, book) : newWorkbook(book);
  return new Uint8Array(bytes);
}
