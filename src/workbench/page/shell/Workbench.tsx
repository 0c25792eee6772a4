import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DARK, LIGHT } from '../../../taskpane/theme/themes';
import { TaskPane } from '../pane/TaskPane';
import type { Switchboard } from '../bad-days/switchboard';
import type { Actions } from './actions';
import { BadDayBanner } from './BadDayBanner';
import { useDroppedFiles } from './dropped-files';
import { MessageLine } from './MessageLine';
import type { PageStore } from './page-state';
import { followF6 } from './regions';
import { ReplaceQuestion } from './ReplaceQuestion';
import { PANE_WIDTH } from '../pane/Splitter';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { WORDS } from './words';

interface Props {
  readonly store: PageStore;
  readonly actions: Actions;
  readonly switchboard: Switchboard;
  /** Called once with the element that the grid fills. */
  readonly onGridPlace: (place: HTMLElement) => void;
}

/** The whole page: bar on top, message, grid | border | task pane, status line. */
export function Workbench({ store, actions, switchboard, onGridPlace }: Props) {
  const state = useSyncExternalStore(store.listen, store.read);
  const words = WORDS[state.language];
  const gridPlace = useRef<HTMLDivElement>(null);
  const [paneWidth, setPaneWidth] = useState<number>(PANE_WIDTH.usual);
  const dropping = useDroppedFiles(actions.openFiles);

  useEffect(() => {
    if (gridPlace.current) onGridPlace(gridPlace.current);
  }, [onGridPlace]);
  useEffect(() => followF6(document), []);
  useEffect(() => {
    document.documentElement.lang = state.language;
    document.documentElement.style.colorScheme = state.dark ? 'dark' : 'light';
    const { document: open } = state;
    document.title = words.title(`${open?.changed ? '● ' : ''}${open?.name ?? words.pageName}`);
  }, [state, words]);

  return (
    <FluentProvider theme={state.dark ? DARK : LIGHT}>
      <div className="workbench">
        <TopBar words={words} state={state} actions={actions} switchboard={switchboard} />
        <BadDayBanner words={words} switchboard={switchboard} />
        {state.notice && (
          <MessageLine
            words={words}
            language={state.language}
            notice={state.notice}
            onDismiss={actions.dismissNotice}
          />
        )}
        <div className="desk">
          <main className="sheet" aria-label={words.grid} data-region="grid" tabIndex={-1}>
            <div className="grid" ref={gridPlace} />
            {!state.ready && (
              <div className="curtain">{state.busy?.text(state.language) ?? words.starting}</div>
            )}
            <StatusLine words={words} language={state.language} cell={state.cell} busy={state.busy} />
          </main>
          {state.ready && (
            <TaskPane
              words={words}
              language={state.language}
              open={state.pane.open}
              run={state.pane.run}
              width={paneWidth}
              onWidth={setPaneWidth}
              onClose={actions.togglePane}
              onLoaded={actions.paneLoaded}
            />
          )}
        </div>
        {dropping && <div className="drop">{words.dropHere}</div>}
        {state.question && (
          <ReplaceQuestion
            words={words}
            document={state.question.document}
            onAnswer={state.question.answer}
          />
        )}
      </div>
    </FluentProvider>
  );
}
