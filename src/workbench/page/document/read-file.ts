import { reason } from '../../../core/reasons';
import type { Reason } from '../../../core/reasons';
import { openBook } from '../../../files/open-book';
import { FILE_LIMITS } from '../../../files/zip/limits';
import type { Language } from '../../../words/language';
import { reasonSentence } from '../../../words/reason-sentence';
import { WORDS } from '../shell/words';
import type { BookFile } from './book-file';

export type ReadFile =
  | { readonly ok: true; readonly file: BookFile }
  /** `why` names the reason in the language in which it is shown. */
  | { readonly ok: false; readonly why: (language: Language) => string };

/** Reads what a person chose or dropped. A file beyond the limits is not even loaded into memory. */
export async function readFile(file: File): Promise<ReadFile> {
  const limit = FILE_LIMITS.fileBytes;
  if (file.size > limit) return refused(reason('fileTooLarge', { bytes: file.size, limit }));
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Folders, and files that vanished or may not be read, are only noticed here.
    return { ok: false, why: (language) => WORDS[language].notReadable };
  }
  const opened = openBook(bytes);
  if (!opened.ok) return refused(opened.reason);
  return { ok: true, file: { name: file.name, bytes, ...opened.value } };
}

function refused(why: Reason): ReadFile {
  return { ok: false, why: (language) => reasonSentence(why, language) };
}
