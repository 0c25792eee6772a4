import type { RaisedEvent } from './event-register';
import { hostContext, hostInfoText, settingsStore, type HostInformation } from './host-information';
import type { Json, SentRequest, WireAnswer } from './wire-types';

/** The client's numbers of the calls and events that cross the wire. */
const CALL = { richApi: 93, commandCompleted: 94 } as const;
const EVENT = { selectionChanged: 2, richApiMessage: 33, ribbonCommand: 39 } as const;

const SUCCESS = 0;
const UNSUPPORTED = 5001;
const RICH_API_EVENT_CATEGORY = 65536;
const CUSTOM_FUNCTION_CATEGORY = 1;
const CUSTOM_FUNCTION = { invoke: 1000, cancel: 1001 } as const;

/** What the client calls toArray() on. */
interface WireArray {
  toArray(): readonly unknown[];
}

type Done = (answer: WireArray) => void;
type Handler = (event: number, payload: WireArray) => void;

/** Where the page and its host meet: the page's `window.external`. */
export interface PaneWindow {
  external: unknown;
}

export interface WireOptions extends HostInformation {
  readonly settings: Map<string, string>;
  answer(request: SentRequest): Promise<WireAnswer>;
  /** A ribbon command has called event.completed(). */
  commandCompleted(): void;
}

const wireArray = (entries: readonly unknown[]): WireArray => ({ toArray: () => entries });

/**
 * Plays desktop Excel's side of Office.js's wire in a window that has not loaded office.js yet.
 * Nothing of Microsoft's script is touched: it finds the host where Excel itself puts it.
 */
export class Wire {
  private readonly handlers = new Map<number, Handler>();
  private open = true;

  constructor(
    pane: PaneWindow,
    private readonly options: WireOptions,
  ) {
    const context = hostContext(options, settingsStore(options.settings));
    const external = pane.external as Record<string, unknown> | undefined;
    const host = {
      GetHostInfo: () => hostInfoText(options),
      GetLoggingAllowed: () => false,
      GetContext: () => context,
      Execute: (call: number, given: readonly unknown[], done: Done) => this.execute(call, given, done),
      RegisterEvent: (event: number, _target: string, handler: Handler, done: Done) => {
        this.handlers.set(event, handler);
        later(() => done(wireArray([SUCCESS])));
      },
      UnregisterEvent: (event: number, _target: string, done: Done) => {
        this.handlers.delete(event);
        later(() => done(wireArray([SUCCESS])));
      },
    };
    if (external === undefined) pane.external = host;
    else Object.assign(external, host);
  }

  /** Tells the page what happened in the workbook. */
  tell(events: readonly RaisedEvent[]): void {
    this.push(
      events.map(({ type, target, message }) => [
        RICH_API_EVENT_CATEGORY,
        type,
        target,
        JSON.stringify(message),
        0,
        false,
      ]),
    );
  }

  /** The user selected other cells: for those who listen to the document as a whole. */
  selectionChanged(): void {
    later(() => this.handlers.get(EVENT.selectionChanged)?.(EVENT.selectionChanged, wireArray([])));
  }

  /** Calls a custom function through the client's own runtime. */
  callFunction(invocation: number, call: readonly Json[]): void {
    this.push([
      [
        CUSTOM_FUNCTION_CATEGORY,
        CUSTOM_FUNCTION.invoke,
        '',
        JSON.stringify([invocation, ...call]),
        invocation,
      ],
    ]);
  }

  cancelFunction(invocation: number): void {
    const message = JSON.stringify({ invocationId: invocation });
    this.push([[CUSTOM_FUNCTION_CATEGORY, CUSTOM_FUNCTION.cancel, '', message, invocation]]);
  }

  /** A button of the ribbon was pressed. */
  pressButton(actionId: string, controlId: string): void {
    const handler = this.handlers.get(EVENT.ribbonCommand);
    if (handler === undefined) throw new Error('The page listens to no ribbon commands: is Office.js ready?');
    const source = JSON.stringify({ source: { id: controlId } });
    handler(EVENT.ribbonCommand, wireArray([`command-${actionId}`, actionId, source]));
  }

  /** Answers nothing any more: the page is going away. */
  close(): void {
    this.open = false;
    this.handlers.clear();
  }

  private push(entries: readonly (readonly unknown[])[]): void {
    later(() =>
      this.handlers.get(EVENT.richApiMessage)?.(EVENT.richApiMessage, wireArray(entries.map(wireArray))),
    );
  }

  private execute(call: number, given: readonly unknown[], done: Done): void {
    if (call === CALL.richApi) void this.answer(given, done);
    else if (call === CALL.commandCompleted) {
      later(() => {
        done(wireArray([SUCCESS]));
        this.options.commandCompleted();
      });
    } else later(() => done(wireArray([UNSUPPORTED])));
  }

  private async answer(given: readonly unknown[], done: Done): Promise<void> {
    const answer = await this.options.answer(requestIn(given));
    if (!this.open) return;
    if ('failed' in answer) done(wireArray([answer.failed]));
    else done(wireArray([SUCCESS, 200, [], answer.body]));
  }
}

/** The request's body is the fifth entry of the first argument, its flags are the seventh. */
function requestIn(given: readonly unknown[]): SentRequest {
  const [message] = given;
  const entries: readonly unknown[] = Array.isArray(message) ? message : [];
  const [body, flags] = [entries[4], entries[6]];
  if (typeof body !== 'string') throw new Error('A rich API request without a body');
  return { body, flags: typeof flags === 'number' ? flags : 0 };
}

function later(run: () => void): void {
  void Promise.resolve().then(run);
}
