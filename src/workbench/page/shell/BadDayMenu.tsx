import {
  Button,
  Menu,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { WeatherThunderstormRegular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import type { Switchboard } from '../bad-days/switchboard';
import { SWITCHES } from '../bad-days/switches';

interface Props {
  readonly words: WorkbenchWords;
  readonly disabled: boolean;
  readonly switchboard: Switchboard;
}

/** What can go wrong with Excel, to be tried out: limits, a cell that is being edited, other people. */
export function BadDayMenu({ words, disabled, switchboard }: Props) {
  const on = useSyncExternalStore(switchboard.listen, switchboard.state);
  const { badDays } = words;
  return (
    <Menu persistOnItemClick checkedValues={{ on: [...on] }} hasCheckmarks>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<WeatherThunderstormRegular />} disabled={disabled}>
          {badDays.menu}
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SWITCHES.map((id) => (
            <MenuItemCheckbox
              key={id}
              name="on"
              value={id}
              subText={badDays.hints[id]}
              onClick={() => switchboard.press(id)}
            >
              {badDays.names[id]}
            </MenuItemCheckbox>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
