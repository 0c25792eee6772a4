import type { Language } from '../../../words/language';
import { reasonSentence } from '../../../words/reason-sentence';
import { WORDS } from '../shell/words';
import { holdsLedger } from './book-file';
import type { BookFile } from './book-file';

/** What is said of a file that was opened. */
export function openedSentence(file: BookFile, language: Language): string {
  const words = WORDS[language];
  const opened = holdsLedger(file.book) ? words.opened(file.name) : words.openedNoLedger(file.name);
  return words.together([opened, ...file.notes.map((note) => reasonSentence(note, language))]);
}
