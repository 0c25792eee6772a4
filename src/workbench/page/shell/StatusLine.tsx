import type { WorkbenchWords } from '../../../words/ja/workbench';
import { errorSentence } from './error-sentence';
import type { CellStatus } from './page-state';

interface Props {
  readonly words: WorkbenchWords;
  readonly cell: CellStatus | null;
  readonly busy: string | null;
}

/** The line under the grid: what is being done, or why the selected cell shows an error. Read out as it changes. */
export function StatusLine({ words, cell, busy }: Props) {
  return (
    <div className="status" role="status" aria-label={words.status} data-testid="status">
      {busy ?? (cell ? <span className="status-error">{errorSentence(words, cell)}</span> : words.idle)}
    </div>
  );
}
