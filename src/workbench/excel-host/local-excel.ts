import { directCalls, type InvokeFunction } from '../../sheets/custom-functions';
import type { WorkbookModel } from '../../sheets/workbook-model';
import { classesFor } from './classes-of-version';
import { BadDays } from './bad-days';
import { ConditionalRules } from './conditional-rules';
import { EventRegister } from './event-register';
import { EVENT } from './event-types';
import { EXCEL_LANGUAGES, type ExcelLocale } from './excel-language';
import { localUser, type ExcelUser } from './excel-user';
import { FunctionResults } from './function-results';
import { associatedFunctions, runtimeCalls } from './function-routes';
import { DESKTOP_REQUIREMENTS } from './host-information';
import { OFFICE_COLORS } from './office-theme';
import { RequestGate } from './request-gate';
import { RequestInterpreter } from './request-interpreter';
import type { Session } from './session';
import { TableColumnIds } from './table-column-ids';
import { Wire, type PaneWindow } from './wire';
import { WorkbookWatch } from './workbook-watch';

export interface LocalExcelOptions {
  /** The language of Excel's interface. */
  readonly locale?: ExcelLocale;
  /** File name as the title bar shows it. */
  readonly bookName?: string;
  /** Requirement sets to offer instead of a current desktop Excel's. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Excel's theme, which the pane may follow; a function is asked whenever the page asks. Light when absent. */
  readonly theme?: Theme | (() => Theme);
  /** What is wrong with this Excel; switches that can be set while it runs. */
  readonly badDays?: BadDays;
  /** Who works in it; a person without a name of their own when absent. */
  readonly user?: ExcelUser;
  /** The add-in asks for its pane to be shown or hidden. */
  readonly showPane?: (shown: boolean) => void;
}

type Theme = keyof typeof OFFICE_COLORS;

/** The local Excel that a page is connected to. */
export interface LocalExcel {
  readonly book: WorkbookModel;
  readonly requirements: Readonly<Record<string, string>>;
  /** What is wrong with this Excel; nothing, until a switch is set. */
  readonly badDays: BadDays;
  /** Calls a custom function of the page directly; for the formula engine. */
  readonly invoke: InvokeFunction;
  /** Calls it through Office.js's own runtime, throttle included. */
  readonly invokeThroughRuntime: InvokeFunction;
  /** Ids of the custom functions the page has associated, in upper case. */
  functionIds(): readonly string[];
  /** Presses a ribbon button; resolves when its command has called event.completed(). */
  fireRibbon(actionId: string, controlId?: string): Promise<void>;
  /** Resolves when nothing is asked, calculated or told any more (streams aside). */
  idle(): Promise<void>;
  /** How many objects the page has tracked and not let go. */
  readonly trackedObjects: number;
  /** Disconnects the page. */
  dispose(): void;
}

let instances = 0;

/**
 * Connects a window with a workbook: to be called before the window loads office.js. The window may
 * be a jsdom window, the test's own window, or the iframe that shows the task pane.
 */
export function installLocalExcel(
  pane: PaneWindow,
  book: WorkbookModel,
  options: LocalExcelOptions = {},
): LocalExcel {
  const bookName = options.bookName ?? 'Book1.xlsx';
  const requirements = options.requirements ?? DESKTOP_REQUIREMENTS;
  const badDays = options.badDays ?? new BadDays();
  const commands: (() => void)[] = [];
  const events = new EventRegister(
    () => book.settle(),
    (raised) => wire.tell(raised),
  );
  const session: Session = {
    book,
    bookName,
    language: EXCEL_LANGUAGES[options.locale ?? 'ja-JP'],
    events,
    rules: new ConditionalRules(),
    columnIds: new TableColumnIds(),
    functionResults: new FunctionResults(),
    pane: { shown: true, show: options.showPane ?? (() => undefined) },
    user: options.user ?? localUser(EXCEL_LANGUAGES[options.locale ?? 'ja-JP'].user),
    badDays,
  };
  events.register(EVENT.paneVisibilityChanged, '');
  const watch = new WorkbookWatch(book, events);
  const interpreter = new RequestInterpreter(classesFor(requirements['ExcelApi']), session, () =>
    watch.lookAtSheets(),
  );
  const gate = new RequestGate(interpreter, book, badDays, (deed) => watch.asCoauthor(deed));
  const wire = new Wire(pane, {
    locale: session.language.locale,
    documentUrl: `https://localhost/${encodeURIComponent(bookName)}`,
    instanceId: `local-excel-${Date.now()}-${++instances}`,
    requirements,
    colors: () => OFFICE_COLORS[themeNow(options.theme)],
    settings: book.settings,
    answer: (request) => gate.answer(request),
    commandCompleted: () => commands.shift()?.(),
  });
  const selections = book.onSelection(() => wire.selectionChanged());
  return {
    book,
    requirements,
    badDays,
    invoke: directCalls((id) => associatedFunctions(pane)[id.toUpperCase()]),
    invokeThroughRuntime: runtimeCalls(wire, session.functionResults),
    functionIds: () => Object.keys(associatedFunctions(pane)),
    fireRibbon: (actionId, controlId = actionId) =>
      new Promise((resolve) => {
        commands.push(resolve);
        wire.pressButton(actionId, controlId);
      }),
    idle: () => becomeIdle(interpreter, events, book),
    get trackedObjects() {
      return interpreter.references.count;
    },
    dispose: () => {
      watch.end();
      selections();
      wire.close();
    },
  };
}

function themeNow(theme: LocalExcelOptions['theme']): Theme {
  return typeof theme === 'function' ? theme() : (theme ?? 'light');
}

/** Work may beget work (an event's handler writes, which calculates …): two quiet turns are the end. */
async function becomeIdle(
  interpreter: RequestInterpreter,
  events: EventRegister,
  book: WorkbookModel,
): Promise<void> {
  let quietTurns = 0;
  while (quietTurns < 2) {
    const before = interpreter.answered;
    await interpreter.quiet();
    await events.told();
    await book.idle();
    await new Promise((resolve) => setTimeout(resolve, 0));
    quietTurns = interpreter.answered === before ? quietTurns + 1 : 0;
  }
}
