import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Language } from '../../../words/language';
import { errorSentence } from './error-sentence';
import type { Busy, CellStatus } from './page-state';

interface Props {
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly cell: CellStatus | null;
  readonly busy: Busy | null;
}

/**
 * The line under the grid: what is being done, or why the selected cell shows an error. Read out as it changes;
 * how far the work is stands beside it and is read on demand only.
 */
export function StatusLine({ words, language, cell, busy }: Props) {
  const text = busy?.text(language);
  return (
    <div className="status">
      <div role="status" aria-label={words.status} data-testid="status">
        {text ?? (cell ? <span className="status-error">{errorSentence(words, cell)}</span> : words.idle)}
      </div>
      {busy?.share !== undefined && <progress max={1} value={busy.share} aria-label={text} />}
      {busy?.stop && (
        <button type="button" className="status-stop" onClick={busy.stop}>
          {words.stop}
        </button>
      )}
    </div>
  );
}
