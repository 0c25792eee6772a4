import type { Book } from '../core/book/book';
import type { Outcome } from '../core/outcome';
import type { Reason } from '../core/reasons';
import { openPackage } from './package/office-package';
import { readWorkbook } from './read/read-workbook';
import { workbookNotes } from './read/workbook-notes';
import { refusalAsFailure } from './refusal';
import type { FileLimits } from './zip/limits';
import { FILE_LIMITS } from './zip/limits';

export interface OpenedBook {
  readonly book: Book;
  /** What a person should know: macros that do not run, links that are not followed, sheets not shown. */
  readonly notes: readonly Reason[];
}

/**
 * Opens an .xlsx or .xlsm file. Nothing in it is run, fetched or followed; what passes the limits
 * or is no workbook is refused with one of the reasons whose code begins with "file".
 * Keep the bytes: saveBook needs them to leave untouched what is not changed.
 */
export function openBook(bytes: Uint8Array, limits: FileLimits = FILE_LIMITS): Outcome<OpenedBook> {
  return refusalAsFailure(() => {
    const found = readWorkbook(openPackage(bytes, limits));
    return { book: found.book, notes: workbookNotes(found.file, found.path, found.otherSheets) };
  });
}
