import { Button, Divider, Tooltip } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  ClipboardTaskListLtrRegular,
  PanelRightRegular,
  SaveRegular,
  TableAddRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import type { WorkbenchWords } from '../../../words/ja/workbench';
import { FileMenu } from './FileMenu';
import type { Switchboard } from '../bad-days/switchboard';
import type { Actions } from './actions';
import { BadDayMenu } from './BadDayMenu';
import { LanguageMenu } from './LanguageMenu';
import type { PageState } from './page-state';

interface Props {
  readonly words: WorkbenchWords;
  readonly state: PageState;
  readonly actions: Actions;
  readonly switchboard: Switchboard;
}

/** Name and mark, what can be done with the file, the add-in's ribbon, and how the page looks. */
export function TopBar({ words, state, actions, switchboard }: Props) {
  const waiting = !state.ready || state.busy !== null;
  return (
    <header className="top" aria-label={words.pageName} data-region="top">
      <div className="brand">
        <img src="assets/icon-32.png" srcSet="assets/icon-64.png 2x" alt="" width={24} height={24} />
        <h1>{words.productName}</h1>
        {state.document && (
          <span className="document" data-testid="document">
            {state.document.name}
            {state.document.changed && (
              <span className="changed" role="img" aria-label={words.unsaved} title={words.unsaved}>
                ●
              </span>
            )}
          </span>
        )}
      </div>
      <div role="group" aria-label={words.toolbar} className="commands">
        <FileMenu words={words} language={state.language} disabled={waiting} actions={actions} />
        <Button
          appearance="subtle"
          icon={<SaveRegular />}
          disabled={waiting}
          onClick={actions.save}
          title={words.save}
        >
          {words.saveShort}
        </Button>
        <Divider vertical className="divider" />
        <div role="group" aria-label={words.addInCommands} className="ribbon">
          <Button
            appearance="subtle"
            icon={<PanelRightRegular />}
            disabled={!state.ready}
            aria-pressed={state.pane.open}
            onClick={actions.togglePane}
          >
            {words.showPane}
          </Button>
          <Button
            appearance="subtle"
            icon={<TableAddRegular />}
            disabled={waiting}
            onClick={actions.newLedger}
          >
            {words.newLedger}
          </Button>
          <Button
            appearance="subtle"
            icon={<ArrowSyncRegular />}
            disabled={waiting}
            onClick={actions.refresh}
          >
            {words.refresh}
          </Button>
          <Button
            appearance="subtle"
            icon={<ClipboardTaskListLtrRegular />}
            disabled={waiting}
            onClick={actions.checkLedger}
          >
            {words.checkLedger}
          </Button>
        </div>
      </div>
      <div className="look">
        <BadDayMenu words={words} disabled={!state.ready} switchboard={switchboard} />
        <LanguageMenu words={words} language={state.language} onLanguage={actions.setLanguage} />
        <Tooltip content={state.dark ? words.toLight : words.toDark} relationship="label">
          <Button
            appearance="subtle"
            size="small"
            icon={state.dark ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
            onClick={() => actions.setDark(!state.dark)}
          />
        </Tooltip>
      </div>
    </header>
  );
}
