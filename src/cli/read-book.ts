import type { Book } from '../core/book/book';
import type { LedgerSource } from '../core/ledger/checks/ledger-source';
import type { Outcome } from '../core/outcome';
import type { Reason } from '../core/reasons';
import { fileSource } from '../files/ledger/file-source';
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
  const bytes = await bytesOf(session, path);
  const opened = bytes && openBook(bytes);
  return opened && told(session, path, opened) ? { book: opened.value.book, bytes } : undefined;
}

/** The cells of the tables in a workbook file, without the rest of it. */
export async function readTables(session: Session, path: string): Promise<LedgerSource | undefined> {
  const bytes = await bytesOf(session, path);
  const read = bytes && fileSource(bytes);
  return read && told(session, path, read) ? read.value.source : undefined;
}

async function bytesOf(session: Session, path: string): Promise<Uint8Array | undefined> {
  const bytes = await session.io.files.read(path);
  if (bytes.ok) return bytes.value;
  complain(session, session.words.file[bytes.problem](path));
  return undefined;
}

interface WithNotes {
  readonly notes: readonly Reason[];
}

/** Says why a file cannot be opened, or what is to be known of one that can. */
function told<T extends WithNotes>(
  session: Session,
  path: string,
  opened: Outcome<T>,
): opened is { readonly ok: true; readonly value: T } {
  const { words, language } = session;
  if (!opened.ok) {
    complain(session, words.file.couldNotOpen(path, reasonSentence(opened.reason, language)));
    return false;
  }
  for (const note of opened.value.notes) complain(session, reasonSentence(note, language));
  return true;
}
