import { createRoot } from 'react-dom/client';
import { Desk } from './desk';
import './grid/grid-styles';
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

const desk = new Desk(store);
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
if (place) createRoot(place).render(<Workbench store={store} actions={desk} onGridPlace={startOnce} />);
window.addEventListener('beforeunload', (event) => {
  // Asks before the tab is closed over unsaved changes.
  if (store.read().document?.changed) event.preventDefault();
});
