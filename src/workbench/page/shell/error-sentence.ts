import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { CellStatus } from './page-state';

/** "C5: #N/A — …": the function's own sentence, or what Excel means by the error. */
export function errorSentence(words: WorkbenchWords, cell: CellStatus): string {
  return words.cellError(cell.address, cell.error, meaningOf(words, cell));
}

/** The sentence alone. */
export function meaningOf(words: WorkbenchWords, cell: Pick<CellStatus, 'error' | 'sentence'>): string {
  const meanings: Readonly<Record<string, string>> = words.errorMeaning;
  return cell.sentence ?? meanings[cell.error] ?? '';
}
