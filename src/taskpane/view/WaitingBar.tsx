import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { PaneWords } from '../language/pane-words';
import type { PaneWaiting } from '../pane-ports';

const useStyles = makeStyles({
  region: {
    padding: `0 ${tokens.spacingHorizontalL}`,
    ':not(:empty)': { paddingTop: tokens.spacingVerticalM },
  },
});

/**
 * Why nothing goes on at the moment: a cell that is being edited, an Excel that is busy or slow. It goes away by itself
 * as soon as Excel answers. The region is always there, so that a screen reader speaks what appears in it.
 */
export function WaitingBar({ words, waiting }: { readonly words: PaneWords; readonly waiting: PaneWaiting }) {
  const why = useSyncExternalStore(waiting.listen, waiting.state);
  const styles = useStyles();
  return (
    <div className={styles.region} role="status" data-testid="waiting">
      {why && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.waiting[why]}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={waiting.stop}>
              {words.stopWaiting}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
