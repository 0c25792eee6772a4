import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Language } from '../../../words/language';
import type { Notice } from './page-state';

interface Props {
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** One sentence about what just happened, above the grid; a problem is read out at once. */
export function MessageLine({ words, language, notice, onDismiss }: Props) {
  const problem = notice.kind === 'problem';
  return (
    <div role={problem ? 'alert' : 'status'} data-testid="notice">
      <MessageBar intent={problem ? 'error' : 'success'} shape="square" politeness="polite">
        <MessageBarBody>{notice.text(language)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              icon={<DismissRegular />}
              aria-label={words.dismiss}
              onClick={onDismiss}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
