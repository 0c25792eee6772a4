import type { Book } from '../core/book/book';
import { openBook } from '../files/open-book';
import { reasonSentence } from '../words/reason-sentence';
import type { Session } from './session';
import { complain } from './session';

/** A workbook file that is open, and its bytes: saving copies from them what did not change. */
export interface OpenFile {
  readonly book: Book;
  readonly bytes: Uint8Array;
}

/** Opens a workbook file. When that fails, the reason has been said and nothing is answered. */
export async function readBook(session: Session, path: string): Promise<Book | undefined> {
  return (await openFile(session, path))?.book;
}

/** The same, with the bytes of the file. */
export async function openFile(session: Session, path: string): Promise<OpenFile | undefined> {
  const { io, words, language } = session;
  const bytes = await io.files.read(path);
  if (!bytes.ok) {
    complain(session, words.file[bytes.problem](path));
    return undefined;
  }
  const opened = openBook(bytes.value);
  if (!opened.ok) {
    complain(session, words.file.couldNotOpen(path, reasonSentence(opened.reason, language)));
    return undefined;
  }
  for (const note of opened.value.notes) complain(session, reasonSentence(note, language));
  return { book: opened.value.book, bytes: bytes.value };
}
