import type { Book } from '../../core/book/book';
import { EMPTY_BOOK } from '../../core/book/grid';
import { inSlices } from '../../core/slices';
import type { Pace } from '../../core/slices';
import { attachEngine } from '../../sheets/engine';
import type { ChangesToSave } from '../../sheets/changes-to-save';
import type { Engine } from '../../sheets/engine';
import type { WorkbookModel } from '../../sheets/workbook-model';
import type { Language } from '../../words/language';
import { reasonSentence } from '../../words/reason-sentence';
import { isCalculated, type BookFile } from './document/book-file';
import { download } from './document/download';
import { exampleFile } from './document/example-file';
import { FileDesk } from './document/file-desk';
import { fileName } from './document/file-name';
import { openedSentence } from './document/opened-sentence';
import { ownFunctions } from './document/own-functions';
import { watchChanges } from './document/watch-changes';
import { errorAt, watchSelectedCell } from './grid/cell-watch';
import { commitEditing } from './grid/commit-editing';
import type { ErrorTip } from './grid/error-alerts';
import { formulaStretch } from './grid/formula-stretch';
import { overTheCells } from './grid/over-the-cells';
import { startGrid, type Grid } from './grid/start-grid';
import { FileWorker } from './file-worker/file-worker';
import { nextTurn, pagePace } from './pace';
import type { PaneHost } from './pane/pane-host';
import type { Actions } from './shell/actions';
import { meaningOf } from './shell/error-sentence';
import type { Notice, PageStore } from './shell/page-state';
import { WORDS } from './shell/words';

type Text = (language: Language) => string;

/** The workbook that is open, and what has to end when another one takes its place. */
interface Open {
  readonly name: string;
  readonly model: WorkbookModel;
  readonly changes: ChangesToSave;
  readonly stop: () => void;
}

/** The example that the page opens with. */
const FIRST_EXAMPLE = 'after-work-club';

/** Where everything the person asks for is done: one workbook, one grid, one task pane. */
export class Desk implements Actions {
  private readonly files = new FileDesk(new FileWorker(new Worker('file-worker.js')));
  private grid: Grid | undefined;
  private engine: Engine | undefined;
  private open: Open | undefined;
  private showing: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: PageStore,
    private readonly panes: PaneHost,
  ) {}

  /** Puts the grid into its place and opens the first example. */
  readonly start = async (place: HTMLElement): Promise<void> => {
    window.kyodoInstallHost = this.installHost;
    const { language, dark } = this.store.read();
    this.grid = await startGrid(place, {
      language,
      dark,
      words: () => WORDS[this.store.read().language],
      tipFor: this.tipFor,
    });
    this.engine = attachEngine(this.grid.univer, { labels: WORDS[language].engineLabels, drawsLooks: true });
    await this.showExample(FIRST_EXAMPLE);
  };

  readonly openExample = (name: string): void => {
    void this.mayReplace().then((yes) => (yes ? this.showExample(name) : undefined));
  };

  readonly newBook = (): void => {
    void this.mayReplace().then((yes) => {
      if (yes) return this.showNew(fileName(''), EMPTY_BOOK);
    });
  };

  readonly openFiles = (files: readonly File[]): void => {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) return this.refuse((language) => WORDS[language].severalFiles);
    void this.busily(
      (language) => WORDS[language].opening(file.name),
      async (pace) => {
        const notOpened = (why: Text) =>
          this.refuse((language) => WORDS[language].notOpened(file.name, why(language)));
        const read = await this.files.read(file, pace).catch((problem: unknown) => {
          notOpened((language) => WORDS[language].notReadable);
          throw problem;
        });
        if (read === 'notReadable') return notOpened((language) => WORDS[language].notReadable);
        if (read.stopped) return this.refuse((language) => WORDS[language].openingStopped);
        if (!read.value.ok) {
          const { reason } = read.value;
          return notOpened((language) => reasonSentence(reason, language));
        }
        if (!(await this.mayReplace())) return this.files.drop();
        const opened = read.value.value;
        await this.files.shows(true);
        await this.show(opened);
        this.notice('done', (language) => openedSentence(opened, language));
      },
    );
  };

  readonly save = (): void => {
    void this.busily(
      (language) => WORDS[language].saving,
      async (pace) => {
        const { grid, open } = this;
        if (!grid || !open) return;
        try {
          await commitEditing(grid.univer);
          await open.model.idle();
          const saved = await this.files.save(open.changes, pace);
          if (saved.stopped) return this.refuse((language) => WORDS[language].savingStopped);
          const name = fileName(open.name);
          download(saved.value, name);
          this.open = { ...open, name };
          this.store.update({ document: { name, changed: false } });
          this.notice('done', (language) => WORDS[language].saved(name));
        } catch (problem) {
          this.refuse((language) => WORDS[language].saveFailed);
          throw problem;
        }
      },
    );
  };

  readonly togglePane = (): void => this.showPane(!this.store.read().pane.open);

  readonly newLedger = (): void => this.press('newLedger', 'Kyodo.NewLedgerButton');

  readonly refresh = (): void => this.press('refresh', 'Kyodo.RefreshButton');

  readonly checkLedger = (): void => this.press('checkLedger', 'Kyodo.CheckButton');

  readonly setLanguage = (language: Language): void => {
    void this.busily(
      (now) => WORDS[now].switching,
      async () => {
        await this.grid?.setLanguage(language);
        this.store.update({ language });
        this.grid?.rename();
        this.engine?.registerFunctions(ownFunctions(language, this.panes.ledger));
        this.restartPane();
      },
    );
  };

  readonly setDark = (dark: boolean): void => {
    this.store.update({ dark });
    this.grid?.setDark(dark);
    this.restartPane();
  };

  readonly dismissNotice = (): void => this.store.update({ notice: null });

  /** The frame has loaded whatever it loaded; without our first script it is no task pane. */
  readonly paneLoaded = (): void => this.panes.loaded();

  private readonly installHost = (pane: Window): void => {
    const { open, store } = this;
    if (!open) return;
    const { language, dark } = store.read();
    this.panes.install(pane, {
      model: open.model,
      bookName: open.name,
      language,
      dark,
      showPane: (shown) => this.showPane(shown),
    });
  };

  private readonly tipFor = (sheetId: string, row: number, column: number): ErrorTip | undefined => {
    const sheet = this.open?.model.sheets.find(({ id }) => id === sheetId);
    const status = sheet && errorAt(sheet, row, column);
    if (!status) return undefined;
    return { title: status.error, message: meaningOf(WORDS[this.store.read().language], status) };
  };

  private async showExample(name: string): Promise<void> {
    const found = exampleFile(name, this.store.read().language);
    if (found.ok) return this.showNew(found.value.name, found.value.book);
    this.refuse((language) => reasonSentence(found.reason, language));
  }

  /** A workbook that never was a file. */
  private async showNew(name: string, book: Book): Promise<void> {
    void this.files.shows(false);
    await this.show({ name, book, calculated: isCalculated(book), isFile: false, notes: [] });
  }

  /** One after the other: nobody may come between the steps of a load. */
  private show(file: BookFile): Promise<void> {
    const shown = this.showing.then(() => this.replace(file));
    this.showing = shown.catch(() => undefined);
    return shown;
  }

  /** Replaces the workbook, behind a curtain; the task pane starts anew with it. */
  private async replace({ book, cells, calculated, isFile, name }: BookFile): Promise<void> {
    const { grid, engine } = this;
    if (!grid || !engine) return;
    this.panes.disconnect();
    this.open?.stop();
    this.open = undefined;
    this.store.update({ ready: false });
    formulaStretch(grid.univer, book);
    const steps = engine.loadSteps(book, { calculate: !calculated, ...(cells ? { cells } : {}) });
    const loaded = await inSlices(steps, { pause: nextTurn, stopped: () => false });
    if (loaded.stopped) return;
    const model = loaded.value;
    const changes = engine.changesToSave(model, isFile);
    await nextTurn();
    engine.registerFunctions(ownFunctions(this.store.read().language, this.panes.ledger));
    grid.workbookShown();
    const stops = [
      overTheCells(grid.univer, model, engine.looks(model), () => this.store.read().language),
      watchSelectedCell(grid.univer, model, (cell) => this.store.update({ cell })),
      watchChanges(grid.univer, model, () => this.store.update({ document: { name, changed: true } })),
      model.onRefusal(({ code }) => this.refuse((language) => WORDS[language].cellsRefused[code])),
      () => changes.dispose(),
    ];
    this.open = { name, model, changes, stop: () => stops.forEach((stop) => stop()) };
    this.store.update({ ready: true, document: { name, changed: false }, notice: null });
    this.restartPane();
    performance.mark('kyodo:shown');
  }

  restartPane(): void {
    const { pane } = this.store.read();
    const arrives = this.panes.next();
    this.store.update({ pane: { ...pane, run: pane.run + 1 } });
    const model = this.open?.model;
    window.kyodoReady = Promise.all([arrives, model?.idle()]).then(
      () => void performance.mark('kyodo:ready'),
    );
    window.kyodoReady.catch(() => this.refuse((language) => WORDS[language].paneFailed));
  }

  private press(action: 'newLedger' | 'refresh' | 'checkLedger', control: string): void {
    this.panes.press(action, control).catch(() => {
      this.refuse((language) => WORDS[language].commandFailed(WORDS[language][action]));
    });
  }

  private showPane(open: boolean): void {
    this.store.update({ pane: { ...this.store.read().pane, open } });
  }

  /** Asks when there are changes to lose. */
  private mayReplace(): Promise<boolean> {
    const { document } = this.store.read();
    if (!document?.changed) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (replace: boolean) => {
        this.store.update({ question: null });
        resolve(replace);
      };
      this.store.update({ question: { document: document.name, answer } });
    });
  }

  /** The person sees what is done and how far it is, and can stop it as long as it asks its pace. */
  private async busily(text: Text, work: (pace: Pace) => Promise<void>): Promise<void> {
    let stopped = false;
    const busy = { text, share: undefined, stop: undefined };
    const stop = () => void (stopped = true);
    this.store.update({ busy });
    try {
      await work(
        pagePace(
          (share) => this.store.update({ busy: { text, share, stop } }),
          () => stopped,
        ),
      );
    } finally {
      this.store.update({ busy: null });
    }
  }

  private refuse(text: Text): void {
    this.notice('problem', text);
  }

  private notice(kind: Notice['kind'], text: Text): void {
    this.store.update({ notice: { kind, text } });
  }
}
