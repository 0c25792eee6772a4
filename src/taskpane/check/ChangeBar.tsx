import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { LastChange } from '../../jobs/check-board';
import type { CheckPageWords } from '../../words/checking';
import type { Language } from '../../words/language';
import { shownCount } from '../ledger/notice';

interface Props {
  readonly words: CheckPageWords;
  readonly language: Language;
  readonly change: LastChange | undefined;
  readonly busy: boolean;
  readonly onUndo: () => void;
}

/** What the last fix changed, and the way back. The region is there from the start, so that its changes are spoken. */
export function ChangeBar({ words, language, change, busy, onUndo }: Props) {
  return (
    <div role="status">
      {change && (
        <MessageBar intent={change.skipped > 0 ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>{sentencesOf(change, words, language).join(' ')}</MessageBarBody>
          {change.undo.length > 0 && (
            <MessageBarActions>
              <Button size="small" disabledFocusable={busy} onClick={onUndo}>
                {words.undo}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}

function sentencesOf(
  { kind, cells, skipped }: LastChange,
  words: CheckPageWords,
  language: Language,
): readonly string[] {
  const count = shownCount(cells, language);
  const done = kind === 'fixed' ? words.fixed(count) : words.undone(count);
  return skipped > 0 ? [done, words.skipped(shownCount(skipped, language))] : [done];
}
