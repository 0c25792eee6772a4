import { createRoot } from 'react-dom/client';
import { Switchboard } from './bad-days/switchboard';
import { Desk } from './desk';
import './grid/grid-styles';
import { PaneHost } from './pane/pane-host';
import { readPreferences, writePreferences } from './shell/preferences';
import { PageStore } from './shell/page-state';
import { Workbench } from './shell/Workbench';
import './shell/workbench.css';
import { WORDS } from './shell/words';

performance.mark('kyodo:script');
const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
const store = new PageStore({
  ...readPreferences(localStorage, systemIsDark),
  ready: false,
  busy: null,
  document: null,
  notice: null,
  question: null,
  pane: { open: true, run: 0 },
  cell: null,
});
store.listen(() => {
  const { language, dark } = store.read();
  writePreferences(localStorage, { language, dark });
});

const panes = new PaneHost((book) => {
  switchboard.opened(book);
  const requirements = switchboard.requirements();
  return { badDays: switchboard.days, ...(requirements ? { requirements } : {}) };
});
const desk = new Desk(store, panes);
const switchboard = new Switchboard(() => desk.restartPane());
let started = false;

function startOnce(place: HTMLElement): void {
  if (started) return;
  started = true;
  desk.start(place).catch((problem: unknown) => {
    store.update({ notice: { kind: 'problem', text: (language) => WORDS[language].startFailed } });
    throw problem;
  });
}

const place = document.getElementById('workbench');
if (place)
  createRoot(place).render(
    <Workbench store={store} actions={desk} switchboard={switchboard} onGridPlace={startOnce} />,
  );
window.addEventListener('beforeunload', (event) => {
  // Asks before the tab is closed over unsaved changes.
  if (store.read().document?.changed) event.preventDefault();
});
