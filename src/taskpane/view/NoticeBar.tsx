import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { PaneWords } from '../language/pane-words';
import type { Notice } from '../ledger/notice';

const useStyles = makeStyles({
  region: {
    padding: `0 ${tokens.spacingHorizontalL}`,
    ':not(:empty)': { paddingTop: tokens.spacingVerticalM },
  },
  working: { justifyContent: 'flex-start' },
  sentence: {
    margin: 0,
    ':not(:first-child)': { marginTop: tokens.spacingVerticalS },
  },
  detail: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly words: PaneWords;
  readonly notice: Notice | undefined;
  readonly onRetry: () => void;
  /** Absent when what is wrong stays wrong until it is tried again. */
  readonly onDismiss: (() => void) | undefined;
}

/**
 * What is going on and how it ended. Both regions are there from the start, because a screen reader only
 * speaks changes of a region it already knows: progress and success politely, a failure at once.
 */
export function NoticeBar({ words, notice, onRetry, onDismiss }: Props) {
  const styles = useStyles();
  const close = onDismiss && <Close words={words} onDismiss={onDismiss} />;
  return (
    <>
      <div className={styles.region} role="status">
        {notice?.kind === 'working' && (
          <Spinner
            className={styles.working}
            size="tiny"
            labelPosition="after"
            label={notice.sentences.join(' ')}
          />
        )}
        {notice?.kind === 'success' && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>
              <Sentences of={notice} />
            </MessageBarBody>
            <MessageBarActions containerAction={close ?? null} />
          </MessageBar>
        )}
      </div>
      <div className={styles.region} role="alert">
        {notice?.kind === 'error' && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <Sentences of={notice} />
              {notice.detail !== undefined && <span className={styles.detail}>{notice.detail}</span>}
            </MessageBarBody>
            <MessageBarActions containerAction={close ?? null}>
              <Button size="small" onClick={onRetry}>
                {words.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}

function Sentences({ of }: { readonly of: Notice }) {
  const styles = useStyles();
  return of.sentences.map((sentence) => (
    <p key={sentence} className={styles.sentence}>
      {sentence}
    </p>
  ));
}

function Close({ words, onDismiss }: { readonly words: PaneWords; readonly onDismiss: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.close}
      onClick={onDismiss}
    />
  );
}
