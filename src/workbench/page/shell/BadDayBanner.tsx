import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Switchboard } from '../bad-days/switchboard';
import { SWITCHES } from '../bad-days/switches';

/** Says as long as it is so that this Excel plays a bad day, and ends it. */
export function BadDayBanner({
  words,
  switchboard,
}: {
  readonly words: WorkbenchWords;
  readonly switchboard: Switchboard;
}) {
  const on = useSyncExternalStore(switchboard.listen, switchboard.state);
  const { badDays } = words;
  const names = SWITCHES.filter((id) => on.has(id)).map((id) => badDays.names[id]);
  return (
    <div className="played" role="status" data-testid="bad-day">
      {names.length > 0 && (
        <MessageBar intent="warning" shape="square">
          <MessageBarBody>{badDays.banner(names)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={switchboard.clear}>
              {badDays.clear}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
