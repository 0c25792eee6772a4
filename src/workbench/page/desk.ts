import { EMPTY_BOOK } from '../../core/book/grid';
import { exampleBook, exampleNamed } from '../../examples/catalogue';
import { attachEngine } from '../../sheets/engine';
import type { Engine } from '../../sheets/engine';
import type { WorkbookModel } from '../../sheets/workbook-model';
import type { Language } from '../../words/language';
import { reasonSentence } from '../../words/reason-sentence';
import { bytesOf } from './document/book-bytes';
import { holdsLedger, isCalculated } from './document/book-file';
import type { BookFile } from './document/book-file';
import { download } from './document/download';
import { fileName } from './document/file-name';
import { ownFunctions } from './document/own-functions';
import { readFile } from './document/read-file';
import { watchChanges } from './document/watch-changes';
import { errorAt, watchSelectedCell } from './grid/cell-watch';
import { commitEditing } from './grid/commit-editing';
import type { ErrorTip } from './grid/error-alerts';
import { drawLooks } from './grid/draw-looks';
import { followLinks } from './grid/follow-links';
import { startGrid } from './grid/start-grid';
import type { Grid } from './grid/start-grid';
import { PaneHost } from './pane/pane-host';
import type { Actions } from './shell/actions';
import { meaningOf } from './shell/error-sentence';
import type { Notice, PageStore } from './shell/page-state';
import { WORDS } from './shell/words';

type Text = (language: Language) => string;

/** The workbook that is open, and what has to end when another one takes its place. */
interface Open {
  readonly file: BookFile;
  readonly model: WorkbookModel;
  readonly stop: () => void;
}

/** The example that the page opens with. */
const FIRST_EXAMPLE = 'after-work-club';

/** Where everything the person asks for is done: one workbook, one grid, one task pane. */
export class Desk implements Actions {
  private readonly panes = new PaneHost();
  private grid: Grid | undefined;
  private engine: Engine | undefined;
  private open: Open | undefined;

  constructor(private readonly store: PageStore) {}

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
    this.showExample(FIRST_EXAMPLE);
  };

  readonly openExample = (name: string): void => {
    void this.mayReplace().then((yes) => yes && this.showExample(name));
  };

  readonly newBook = (): void => {
    void this.mayReplace().then((yes) => {
      if (yes) this.show({ name: fileName(''), book: EMPTY_BOOK, notes: [] });
    });
  };

  readonly openFiles = (files: readonly File[]): void => {
    const [file, ...others] = files;
    if (!file) return;
    if (others.length > 0) return this.refuse((language) => WORDS[language].severalFiles);
    void this.busily(
      (language) => WORDS[language].opening(file.name),
      async () => {
        const read = await readFile(file);
        if (!read.ok) {
          return this.refuse((language) => WORDS[language].notOpened(file.name, read.why(language)));
        }
        if (!(await this.mayReplace())) return;
        this.show(read.file);
        this.notice('done', (language) => openedSentence(read.file, language));
      },
    );
  };

  readonly save = (): void => {
    void this.busily(
      (language) => WORDS[language].saving,
      async () => {
        const { grid, engine, open } = this;
        if (!grid || !engine || !open) return;
        try {
          await commitEditing(grid.univer);
          await open.model.idle();
          const book = engine.exportBook(open.model);
          const bytes = bytesOf(book, open.file.bytes);
          const name = fileName(open.file.name);
          download(bytes, name);
          this.open = { ...open, file: { ...open.file, name, book, bytes } };
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
        this.engine?.registerFunctions(ownFunctions(language));
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
      bookName: open.file.name,
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

  private showExample(name: string): void {
    const { language } = this.store.read();
    const example = exampleNamed(name);
    const book = exampleBook(name, language);
    if (!example.ok || !book.ok) {
      const why = example.ok ? book : example;
      if (!why.ok) this.refuse((now) => reasonSentence(why.reason, now));
      return;
    }
    this.show({ name: fileName(example.value.title(language)), book: book.value, notes: [] });
  }

  /** Replaces the workbook; the task pane starts anew with it. */
  private show(file: BookFile): void {
    const { grid, engine } = this;
    if (!grid || !engine) return;
    this.panes.disconnect();
    this.open?.stop();
    const model = engine.loadBook(file.book, { calculate: !isCalculated(file.book) });
    engine.registerFunctions(ownFunctions(this.store.read().language));
    grid.workbookShown();
    const stops = [
      drawLooks(grid.univer, model, engine.looks(model)),
      followLinks(grid.univer, model),
      watchSelectedCell(grid.univer, model, (cell) => this.store.update({ cell })),
      watchChanges(grid.univer, model, () =>
        this.store.update({ document: { name: file.name, changed: true } }),
      ),
    ];
    this.open = { file, model, stop: () => stops.forEach((stop) => stop()) };
    this.store.update({ ready: true, document: { name: file.name, changed: false }, notice: null });
    this.restartPane();
    performance.mark('kyodo:shown');
  }

  private restartPane(): void {
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

  private async busily(what: Text, work: () => Promise<void>): Promise<void> {
    this.store.update({ busy: what });
    try {
      await work();
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

function openedSentence(file: BookFile, language: Language): string {
  const words = WORDS[language];
  const opened = holdsLedger(file.book) ? words.opened(file.name) : words.openedNoLedger(file.name);
  return words.together([opened, ...file.notes.map((note) => reasonSentence(note, language))]);
}
