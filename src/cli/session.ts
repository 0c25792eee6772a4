import type { CliWords } from '../words/ja/cli';
import type { Language } from '../words/language';
import type { Io } from './io';

/** What every command works with. */
export interface Session {
  readonly io: Io;
  readonly language: Language;
  readonly words: CliWords;
}

/** Says what went wrong, on standard error, and what to do. */
export function complain(session: Session, sentence: string): void {
  session.io.err(`${sentence}\n`);
}
